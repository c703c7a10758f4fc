import Presentation

// MARK: - The parts of a screen

extension Drawing {
  func paragraphs(of block: Block) -> [Paragraph] {
    switch block {
    case .paragraph(let line): [paragraph(line)]
    case .optional(let line): [paragraph(line, .dim)]
    case .warning(let advice): paragraphs(of: advice, mark: "!", style: .warning)
    case .tip(let advice): paragraphs(of: advice, mark: "i", style: .strong)
    case .prerequisite(let first): paragraphs(of: first)
    case .documents(let list): paragraphs(of: list)
    case .actions(let actions): actions.flatMap(paragraphs)
    case .window(let window): paragraphs(of: window)
    case .fee(let fee): paragraphs(of: fee)
    case .duration(let duration): paragraphs(of: duration)
    case .office(let office): paragraphs(of: office)
    case .contacts(let contacts): contacts.map(paragraph)
    case .trouble(let list): paragraphs(of: list)
    case .instead(let links): paragraphs(of: links)
    }
  }

  private func paragraphs(
    of advice: Advice, mark: String, style: TextStyle
  ) -> [Paragraph] {
    [paragraph(advice.label, style, marker: "\(mark) ")]
      + advice.lines.map { paragraph($0).indented(2) }
  }

  private func paragraphs(of first: Prerequisite) -> [Paragraph] {
    [
      paragraph(first.label, .strong),
      paragraph(first.procedure.title, marker: "\(arrow) "),
      paragraph(first.procedure.summary, .dim).indented(2),
      paragraph(first.comeBack, .dim).indented(2),
    ]
  }

  private func paragraphs(of links: ProcedureLinks) -> [Paragraph] {
    [paragraph(links.label, .strong)]
      + links.links.flatMap { link in
        [
          paragraph(link.title, marker: "\(arrow) "),
          paragraph(link.summary, .dim).indented(2),
        ]
      }
  }

  func paragraphs(of action: ActionItem) -> [Paragraph] {
    let marker = "\(action.number). "
    return [paragraph(action.text, marker: marker)]
      + action.contacts.map { paragraph(of: $0).indented(marker.count) }
  }

  private func paragraphs(of list: TroubleList) -> [Paragraph] {
    [paragraph(list.label, .strong)]
      + list.items.flatMap { item in
        [paragraph(item.sign, marker: "- ")]
          + (item.advice + [item.wait].compactMap(\.self)).map {
            paragraph($0, marker: "\(arrow) ").indented(2)
          }
      }
  }
}

// MARK: - Papers

extension Drawing {
  func paragraphs(of list: DocumentList) -> [Paragraph] {
    [paragraph(list.label, .strong)] + list.items.flatMap(paragraphs)
  }

  /// A paper with a box to tick; of several of which one is enough, each has its box.
  private func paragraphs(of item: DocumentItem) -> [Paragraph] {
    guard let oneOfThese = item.oneOfThese else {
      return item.alternatives.flatMap { paragraphs(of: $0, onlyIfAsked: item.onlyIfAsked) }
    }
    var heading = inner(oneOfThese, .dim)
    if let onlyIfAsked = item.onlyIfAsked {
      heading += StyledText("  ") + inner(onlyIfAsked, .dim)
    }
    return [Paragraph(heading)]
      + item.alternatives.flatMap { paragraphs(of: $0, onlyIfAsked: nil) }
      .map { $0.indented(2) }
  }

  private func paragraphs(of card: DocumentCard, onlyIfAsked: Line?) -> [Paragraph] {
    var paragraphs = [paragraph(card.name, marker: "[ ] ")]
    if let onlyIfAsked { paragraphs.append(paragraph(onlyIfAsked, .dim).indented(4)) }
    paragraphs += card.explanation.map { paragraph($0, .dim).indented(4) }
    for (index, line) in card.obtain.enumerated() {
      let text = index == 0 ? labelled(card.obtainLabel, inner(line)) : inner(line)
      paragraphs.append(Paragraph(text).indented(4))
    }
    return paragraphs
  }
}
