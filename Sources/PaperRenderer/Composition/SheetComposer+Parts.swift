import Localization
import Presentation

extension SheetComposer {
  /// One part of a step, as blocks that a page may end between.
  func blocks(of part: StepPart) -> [Block] {
    switch part {
    case .sentences(let items): items.map { Block(bands: sentence($0)) }
    case .warning(let label, let items): [advice(label, items, rule: true)]
    case .tip(let label, let items): [advice(label, items, rule: false)]
    case .documents(let items): items.map { Block(bands: paper($0)) }
    case .actions(let items): items.map { Block(bands: action($0)) }
    case .days(let items): items.map { Block(bands: days($0)) }
    case .fees(let items): items.map { Block(bands: fee($0)) }
    case .duration(let item):
      [Block(bands: labelled(item.value.label, item.value.text, item))]
    case .offices(let items): items.map { Block(bands: office($0)) }
    case .contacts(let items):
      items.map { item in
        Block(
          bands: contact(item.value, indent: 0, footnotes: item.footnotes) + condition(item))
      }
    case .trouble(let label, let items): trouble(label, items)
    case .prerequisite(let prerequisite): [Block(bands: self.prerequisite(prerequisite))]
    case .instead(let links): [Block(bands: self.links(links))]
    }
  }

  private func condition<Value>(_ item: SheetItem<Value>) -> [Band] {
    item.condition.map { conditionBands($0, indent: 0) } ?? []
  }

  private func sentence(_ item: SheetItem<Line>) -> [Band] {
    [band(BilingualText(item.value, footnotes: item.footnotes), styles.bodyStyle)]
      + condition(item)
  }

  private func labelled<Value>(_ label: Line, _ text: Line, _ item: SheetItem<Value>) -> [Band] {
    [band(BilingualText(label: label, text, footnotes: item.footnotes), styles.bodyStyle)]
      + condition(item)
  }

  /// Sentences under a label; a warning has a thick line down its side.
  private func advice(_ label: Line, _ items: [SheetItem<Line>], rule: Bool) -> Block {
    var bands: [Band] = []
    for (index, item) in items.enumerated() {
      let text =
        index == 0
        ? BilingualText(label: label, item.value, footnotes: item.footnotes)
        : BilingualText(item.value, footnotes: item.footnotes)
      bands.append(band(text, rule ? styles.labelStyle : styles.bodyStyle))
      bands += condition(item)
    }
    return Block(bands: bands)
  }

  private func paper(_ item: SheetItem<DocumentRow>) -> [Band] {
    let inner = styles.tickBox + styles.tickBoxGap
    var bands = documentBands(
      item.value, indent: inner, style: styles.labelStyle, footnotes: item.footnotes)
    bands[0] = withTickBox(bands[0], start: columns.start(.row()), style: styles.labelStyle)
    return bands + condition(item)
  }

  private func action(_ item: SheetItem<ActionItem>) -> [Band] {
    let inner = styles.numberWidth
    let text = BilingualText(item.value.text, footnotes: item.footnotes)
    var first = band(text, styles.bodyStyle, .row(inner))
    let number = RichText(
      language: sheet.language, text: BidiIsolation.isolate("\(item.value.number).", .leftToRight))
    let layout = shaper.lines(of: number, styles.bodyStyle, width: inner * 2)
    first.elements.insert(
      element(
        layout, Columns.Column(start: columns.start(.row()), width: inner),
        top: first.baseline - layout.baseline, .paragraph, nil), at: 0)
    return [first]
      + item.value.contacts.flatMap { contact($0, indent: inner, footnotes: []) }
      + (item.condition.map { conditionBands($0, indent: inner) } ?? [])
  }

  private func days(_ item: SheetItem<DaysNote>) -> [Band] {
    let note = item.value
    var bands = note.days.enumerated().map { index, day in
      band(
        index == 0
          ? BilingualText(label: note.label, day, footnotes: item.footnotes)
          : BilingualText(day),
        styles.labelStyle)
    }
    if bands.isEmpty { bands = [band(BilingualText(note.label), styles.labelStyle)] }
    if note.isToBeWritten { bands.append(writingLine(indent: 0)) }
    return bands + condition(item)
  }

  private func fee(_ item: SheetItem<FeeNote>) -> [Band] {
    var bands = labelled(item.value.label, item.value.text, item)
    if let proof = item.value.proof {
      bands.append(band(BilingualText(label: proof.label, proof.document.name), styles.bodyStyle))
    }
    return bands
  }

  private func office(_ item: SheetItem<OfficeCard>) -> [Band] {
    let office = item.value
    var bands = [
      band(
        BilingualText(label: office.label, office.name, footnotes: item.footnotes),
        styles.bodyStyle)
    ]
    if let name = office.officialName, sheet.counterLanguage != .french {
      let words = RichText(Line([.value(name)], language: sheet.language))
      bands.append(band(BilingualText(first: words), styles.bodyStyle))
    }
    bands += (office.what + office.note).map { band(BilingualText($0), styles.bodyStyle) }
    return bands + office.contacts.flatMap { contact($0, indent: 0, footnotes: []) }
      + condition(item)
  }

  private func trouble(_ label: Line, _ items: [SheetItem<TroubleItem>]) -> [Block] {
    var blocks = [
      Block(bands: [band(BilingualText(label), styles.labelStyle)], keep: .required)
    ]
    for item in items {
      var bands = [
        band(BilingualText(item.value.sign, footnotes: item.footnotes), styles.labelStyle)
      ]
      bands += (item.value.advice + [item.value.wait].compactMap { $0 })
        .map { band(BilingualText($0), styles.bodyStyle) }
      blocks.append(Block(bands: bands + condition(item)))
    }
    return blocks
  }

  private func prerequisite(_ prerequisite: Prerequisite) -> [Band] {
    [
      band(
        BilingualText(label: prerequisite.label, prerequisite.procedure.title), styles.bodyStyle),
      band(BilingualText(prerequisite.comeBack), styles.bodyStyle),
    ]
  }

  private func links(_ links: ProcedureLinks) -> [Band] {
    [band(BilingualText(links.label), styles.labelStyle)]
      + links.links.map { band(BilingualText($0.title), styles.bodyStyle) }
  }
}
