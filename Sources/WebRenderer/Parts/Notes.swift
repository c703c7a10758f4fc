import Presentation

extension PageComposer {
  /// When something must be done.
  mutating func window(_ note: WindowNote) -> Markup {
    // Words about a day that is not now stand out.
    let isOutside =
      switch note.state {
      case .opensLater, .closed: true
      case .open, nil: false
      }
    return """
      <section class="card when">
      <h2>\(line(note.label))</h2>
      \(paragraph(note.span, "value"))\
      \(note.stateText.map { paragraph($0, isOutside ? "state outside" : "state") })</section>

      """
  }

  /// What has to be paid, and the paper that an exemption needs.
  mutating func fee(_ note: FeeNote) -> Markup {
    """
    <section class="card fee">
    <h2>\(line(note.label))</h2>
    \(paragraph(note.text, "value"))\(note.proof.map { proof($0) })</section>

    """
  }

  mutating func proof(_ proof: FeeProof) -> Markup {
    "\(paragraph(proof.label, "label"))\(document(proof.document))"
  }

  /// How long something takes.
  mutating func duration(_ note: DurationNote) -> Markup {
    """
    <section class="card duration">
    <h2>\(line(note.label))</h2>
    \(paragraph(note.text, "value"))</section>

    """
  }

  /// Sentences under a label, such as a warning.
  mutating func advice(_ advice: Advice, _ style: Markup, _ icon: PagePicture) -> Markup {
    """
    <section class="advice \(style)">
    \(picture(icon))
    <div>
    <h2>\(line(advice.label))</h2>
    \(paragraphs(advice.lines))</div>
    </section>

    """
  }

  /// What the person is told about the page itself.
  mutating func notices(_ notices: [Notice]) -> Markup? {
    notices.isEmpty
      ? nil : "<div class=\"notices\">\n\(notices.map { notice($0) })</div>\n"
  }

  private mutating func notice(_ notice: Notice) -> Markup {
    // Something changed that the person must know about.
    let isUrgent = notice.kind == .droppedAnswer
    return "<p class=\"notice\(" urgent", when: isUrgent)\">\(line(notice.text))</p>\n"
  }
}
