import Presentation

// MARK: - When, how much, where

extension Drawing {
  func paragraphs(of window: WindowNote) -> [Paragraph] {
    [Paragraph(labelled(window.label, inner(window.span, .strong)))]
      + [window.stateText].compactMap { line in
        line.map { paragraph($0, style(of: window.state)).indented(2) }
      }
  }

  private func style(of state: WindowNote.State?) -> TextStyle {
    switch state {
    case .opensLater, .closed: .warning
    case .open, nil: .plain
    }
  }

  func paragraphs(of fee: FeeNote) -> [Paragraph] {
    var paragraphs = [Paragraph(labelled(fee.label, inner(fee.text, .strong)))]
    if let proof = fee.proof {
      paragraphs.append(
        Paragraph(labelled(proof.label, inner(proof.document.name))).indented(2))
    }
    return paragraphs
  }

  func paragraphs(of duration: DurationNote) -> [Paragraph] {
    [Paragraph(labelled(duration.label, inner(duration.text, .strong)))]
  }

  func paragraphs(of office: OfficeCard) -> [Paragraph] {
    var name = inner(office.name, .strong)
    if let official = office.officialName {
      name += StyledText(" (") + text(official) + StyledText(")")
    }
    return [Paragraph(labelled(office.label, name))]
      + (office.what + office.note).map { paragraph($0).indented(2) }
      + office.contacts.map { paragraph(of: $0).indented(2) }
  }

  func paragraph(of contact: ContactItem) -> Paragraph {
    switch contact.content {
    case .known(let value, _, _): Paragraph(labelled(contact.label, text(value, .strong)))
    case .ask(let line): Paragraph(labelled(contact.label, inner(line)))
    }
  }

  func paragraph(_ notice: Notice) -> Paragraph {
    switch notice.kind {
    case .droppedAnswer: paragraph(notice.text, .warning, marker: "! ")
    case .untranslated, .notReviewed: paragraph(notice.text, .dim, marker: "* ")
    }
  }
}
