import Localization
import Presentation

extension Drawing {
  /// Things on a sheet, each below the condition it has there; neighbours share theirs.
  func items<Value>(
    _ items: [SheetItem<Value>], _ draw: (Value, [Int]) -> [Paragraph]
  ) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var shared: ConditionNote?
    for item in items {
      let drawn = draw(item.value, item.footnotes)
      if let condition = item.condition, condition != shared {
        paragraphs += self.paragraphs(of: condition)
      }
      shared = item.condition
      paragraphs += item.condition == nil ? drawn : drawn.map { $0.indented(2) }
    }
    return paragraphs
  }

  func paragraphs(of part: StepPart) -> [Paragraph] {
    switch part {
    case .sentences(let items): self.items(items) { both($0, footnotes: $1) }
    case .warning(let label, let items): advice(label, items, marker: "! ")
    case .tip(let label, let items): advice(label, items, marker: "i ")
    case .documents(let items):
      self.items(items) { row, _ in paragraphs(of: row, condition: nil) }
    case .actions(let items): self.items(items, paragraphs)
    case .days(let items): self.items(items, paragraphs)
    case .fees(let items): self.items(items, paragraphs)
    case .duration(let duration):
      items([duration]) { both(labelling: $0.label, $0.text, footnotes: $1) }
    case .offices(let items): self.items(items, paragraphs)
    case .contacts(let items): self.items(items) { contact, _ in paragraphs(of: contact) }
    case .trouble(let label, let items):
      both(label, .strong) + self.items(items, paragraphs)
    case .prerequisite(let first):
      both(labelling: first.label, first.procedure.title) + both(first.comeBack, .dim)
    case .instead(let links):
      both(links.label, .strong) + links.links.flatMap { both($0.title, marker: "- ") }
    }
  }

  /// Papers to tick; of several of which one is enough, each has its box.
  func paragraphs(of row: DocumentRow, condition: ConditionNote?) -> [Paragraph] {
    let heading = [row.oneOfThese, row.onlyIfAsked].compactMap(\.self).flatMap { both($0, .dim) }
    return heading + (condition.map(paragraphs) ?? [])
      + row.alternatives.flatMap { card in
        both(card.name, marker: "[ ] ")
          + (card.explanation.flatMap { both($0) }
          + (card.obtain.isEmpty
            ? [] : both(card.obtainLabel, .dim) + card.obtain.flatMap { both($0) }))
          .map { $0.indented(4) }
      }
  }

  func paragraphs(of contact: ContactItem) -> [Paragraph] {
    switch contact.content {
    case .known(let value, _, _):
      [Paragraph(inner(contact.label, .dim) + StyledText("  ") + text(value, .strong))]
    case .ask(let line): both(labelling: contact.label, line)
    }
  }

  private func advice(
    _ label: Line, _ items: [SheetItem<Line>], marker: String
  ) -> [Paragraph] {
    both(label, .strong, marker: marker)
      + self.items(items) { both($0, footnotes: $1) }.map { $0.indented(2) }
  }

  private func paragraphs(of action: ActionItem, footnotes: [Int]) -> [Paragraph] {
    let marker = "\(action.number). "
    return both(action.text, marker: marker, footnotes: footnotes)
      + action.contacts.flatMap(paragraphs).map { $0.indented(marker.count) }
  }

  private func paragraphs(of days: DaysNote, footnotes: [Int]) -> [Paragraph] {
    both(days.label, .dim, footnotes: footnotes)
      + days.days.flatMap { both($0, .strong) }.map { $0.indented(2) }
  }

  private func paragraphs(of fee: FeeNote, footnotes: [Int]) -> [Paragraph] {
    both(labelling: fee.label, fee.text, footnotes: footnotes)
      + (fee.proof.map { both(labelling: $0.label, $0.document.name) } ?? [])
      .map { $0.indented(2) }
  }

  private func paragraphs(of office: OfficeCard, footnotes: [Int]) -> [Paragraph] {
    let official = office.officialName.map { [Paragraph(text($0, .dim)).indented(2)] } ?? []
    return both(labelling: office.label, office.name, footnotes: footnotes) + official
      + ((office.what + office.note).flatMap { both($0) } + office.contacts.flatMap(paragraphs))
      .map { $0.indented(2) }
  }

  private func paragraphs(of trouble: TroubleItem, footnotes: [Int]) -> [Paragraph] {
    both(trouble.sign, marker: "- ", footnotes: footnotes)
      + (trouble.advice + [trouble.wait].compactMap(\.self)).flatMap {
        both($0, marker: "\(arrow) ").map { $0.indented(2) }
      }
  }
}
