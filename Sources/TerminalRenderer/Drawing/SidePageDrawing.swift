package import Presentation

// MARK: - Pages beside a screen

extension Drawing {
  /// The hard words of a page with what they mean.
  package func words(_ glosses: [Gloss]) -> [Paragraph] {
    spaced(
      [[paragraph(presenter.line(.hardWords), .heading)]]
        + glosses.map { [gloss($0)].flatMap(\.self) })
  }

  /// The hard words under a list.
  func paragraphs(of glosses: [Gloss]) -> [Paragraph] {
    guard !glosses.isEmpty else { return [] }
    return [paragraph(presenter.line(.hardWords), .strong)] + glosses.flatMap(gloss)
  }

  private func gloss(_ gloss: Gloss) -> [Paragraph] {
    [Paragraph(text(gloss.word, .strong)), paragraph(gloss.meaning).indented(2)]
  }

  /// Who can help in person, where and when.
  package func paragraphs(of person: PersonNote) -> [Paragraph] {
    [paragraph(person.label, .strong), paragraph(person.organisation)]
      + (person.ask + person.place + person.hours).map { paragraph($0).indented(2) }
  }

  /// Why a screen is shown.
  package func why(_ screen: Screen) -> [Paragraph] {
    let label = presenter.line(screen.prompt == nil ? .whyThisScreen : .whyThisQuestion)
    let note = screen.explanation
    let because = note?.because ?? []
    return spaced([
      [paragraph(label, .heading), paragraph(screen.heading)],
      note?.reason.map { [paragraph($0)] } ?? [],
      because.isEmpty
        ? []
        : [note.map { paragraph($0.becauseLabel, .strong) }].compactMap(\.self)
          + because.flatMap { paragraphs(of: $0, marker: "- ") },
      note?.today.map { [paragraph($0)] } ?? [],
    ])
  }

  /// All answers, numbered so that one can be changed.
  package func paragraphs(of page: AnswersPage, cursor: Int?) -> [Paragraph] {
    spaced([
      [paragraph(page.heading, .heading)],
      page.notices.map(paragraph),
      page.answers.isEmpty ? [paragraph(page.empty)] : [],
      page.answers.enumerated().flatMap { index, answer in
        paragraphs(
          of: answer, marker: marker(index: index, count: page.answers.count, cursor: cursor),
          isCurrent: index == cursor)
      },
    ])
  }

  private func paragraphs(
    of given: GivenAnswer, marker: String, isCurrent: Bool = false
  ) -> [Paragraph] {
    let asked = Paragraph(
      inner(given.asked, isCurrent ? .selected : .plain), marker: StyledText(marker),
      isCurrent: isCurrent)
    return [asked]
      + given.answer.map { line in
        Paragraph(
          inner(line, .strong), marker: StyledText("\(arrow) "), isCurrent: isCurrent
        ).indented(asked.marker.width)
      }
  }
}
