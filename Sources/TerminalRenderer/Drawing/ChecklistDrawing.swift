package import Presentation

extension Drawing {
  /// The list a person takes home: all papers once, then the steps.
  package func paragraphs(of page: ChecklistPage) -> [Paragraph] {
    spaced([
      [
        paragraph(page.label, .heading), paragraph(page.title, .strong),
        paragraph(page.date, .dim),
      ],
      page.notices.map(paragraph),
      page.documents.map(paragraphs) ?? [],
      page.entries.isEmpty ? [] : [paragraph(presenter.line(.steps), .strong)],
      spaced(page.entries.map(paragraphs)),
      page.total.map { [Paragraph(labelled($0.label, inner($0.text, .strong)))] } ?? [],
      paragraphs(of: page.askAPerson),
      paragraphs(of: page.glosses),
      paragraphs(of: page.sources),
    ])
  }

  private func paragraphs(of entry: ChecklistEntry) -> [Paragraph] {
    let marker = "[ ] \(entry.number). "
    let details =
      [entry.optional].compactMap { $0.map { paragraph($0, .dim) } }
      + entry.actions.flatMap(paragraphs)
      + entry.contacts.map(paragraph)
      + (entry.window.map(paragraphs) ?? [])
      + (entry.fee.map(paragraphs) ?? [])
      + (entry.duration.map(paragraphs) ?? [])
      + (entry.office.map(paragraphs) ?? [])
    return [paragraph(entry.heading, .strong, marker: marker)]
      + details.map { $0.indented(marker.count) }
  }
}
