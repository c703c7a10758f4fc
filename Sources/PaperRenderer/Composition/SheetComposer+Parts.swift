import Localization
import Presentation

extension SheetComposer {
  /// One part of a step, as blocks that a page may end between.
  func blocks(of part: StepPart) -> [Block] {
    switch part {
    case .sentences(let items): tight(conditioned(items, sentence))
    case .warning(let label, let items): tight([warning(label, items)])
    case .tip(let label, let items): tight([advice(label, items)])
    case .documents(let items): loose(conditioned(items, paper))
    case .actions(let items): tight(conditioned(items, action))
    case .days(let items): tight(conditioned(items, days))
    case .fees(let items): tight(conditioned(items, fee))
    case .duration(let item):
      tight(conditioned([item]) { labelled($0.value.label, $0.value.text, $0) })
    case .offices(let items): loose(conditioned(items, office))
    case .contacts(let items): tight(conditioned(items, contact))
    case .trouble(let label, let items): trouble(label, items)
    case .prerequisite(let prerequisite): tight([self.prerequisite(prerequisite)])
    case .instead(let links): tight([self.links(links)])
    }
  }

  /// Parts that read as one: the page may end between them, and little else parts them.
  private func tight(_ parts: [[Band]]) -> [Block] {
    parts.enumerated().map { index, bands in
      Block(bands: bands, spaceBefore: index == 0 ? styles.partGap : styles.lineGap)
    }
  }

  /// Parts that stand each for itself.
  private func loose(_ parts: [[Band]]) -> [Block] {
    parts.map { Block(bands: $0, spaceBefore: styles.partGap) }
  }

  /// Things with the conditions they have: a condition comes before what it is for, with a line along
  /// both, and neighbours share theirs.
  func conditioned<Value>(
    _ items: [SheetItem<Value>], _ draw: (SheetItem<Value>) -> [Band]
  ) -> [[Band]] {
    items.enumerated().map { index, item in
      guard let condition = item.condition else { return draw(item) }
      let isShared = index > 0 && items[index - 1].condition == condition
      let bands = (isShared ? [] : conditionBands(condition, indent: 0)) + draw(item)
      return bands.map { barred($0, width: .millimetres(0.4)) }
    }
  }

  /// A band with a bar along its side, which no printer and no copy loses.
  private func barred(_ band: Band, width: Points) -> Band {
    var band = band
    band.elements.append(
      Element(
        frame: Frame(
          start: columns.start(.row()) - .millimetres(2) - width, top: 0, width: width,
          height: band.height),
        content: .bar))
    return band
  }

  private func sentence(_ item: SheetItem<Line>) -> [Band] {
    [band(BilingualText(item.value, footnotes: item.footnotes), styles.bodyStyle)]
  }

  private func labelled<Value>(_ label: Line, _ text: Line, _ item: SheetItem<Value>) -> [Band] {
    [band(BilingualText(label: label, text, footnotes: item.footnotes), styles.bodyStyle)]
  }

  /// Sentences under a label, which stands before the first of them.
  private func advice(_ label: Line, _ items: [SheetItem<Line>]) -> [Band] {
    let isApart = items.first?.condition != nil
    var isFirst = !isApart
    let sentences = conditioned(items) { item in
      defer { isFirst = false }
      let text =
        isFirst
        ? BilingualText(label: label, item.value, footnotes: item.footnotes)
        : BilingualText(item.value, footnotes: item.footnotes)
      return [band(text, styles.bodyStyle)]
    }
    return (isApart ? [band(BilingualText(label), styles.labelStyle)] : [])
      + sentences.flatMap { $0 }
  }

  /// Sentences under a label with a bar along their side.
  private func warning(_ label: Line, _ items: [SheetItem<Line>]) -> [Band] {
    advice(label, items).map { barred($0, width: .millimetres(1.2)) }
  }

  private func contact(_ item: SheetItem<ContactItem>) -> [Band] {
    contact(item.value, indent: 0, footnotes: item.footnotes)
  }

  private func paper(_ item: SheetItem<DocumentRow>) -> [Band] {
    let inner = styles.tickBox + styles.tickBoxGap
    var bands = documentBands(
      item.value, indent: inner, style: styles.labelStyle, footnotes: item.footnotes)
    bands[0] = withTickBox(bands[0], start: columns.start(.row()), style: styles.labelStyle)
    return bands
  }

  private func action(_ item: SheetItem<ActionItem>) -> [Band] {
    let inner = styles.numberWidth
    var text = BilingualText(item.value.text, footnotes: item.footnotes)
    // The other column has no numbers of its own, and the clerk points at one.
    if columns.second != nil { text.second = text.second?.following("\(item.value.number).") }
    var first = band(text, styles.bodyStyle, .row(inner))
    let number = RichText(language: sheet.language, text: "\(item.value.number).")
    let layout = shaper.lines(of: number, styles.bodyStyle, width: inner * 2)
    first.elements.insert(
      element(
        layout, Columns.Column(start: columns.start(.row()), width: inner),
        top: first.baseline - layout.baseline, .paragraph, nil), at: 0)
    return [first]
      + item.value.contacts.flatMap { contact($0, indent: inner, footnotes: []) }
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
    return bands
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
  }

  private func trouble(_ label: Line, _ items: [SheetItem<TroubleItem>]) -> [Block] {
    var blocks = [
      Block(
        bands: [band(BilingualText(label), styles.labelStyle)], spaceBefore: styles.partGap,
        keep: .required)
    ]
    blocks += tight(
      conditioned(items) { item in
        let advice = item.value.advice + [item.value.wait].compactMap { $0 }
        return [band(BilingualText(item.value.sign, footnotes: item.footnotes), styles.bodyStyle)]
          + advice.map { band(BilingualText($0), styles.bodyStyle, .row(.millimetres(5))) }
      })
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
