package import Presentation

extension Drawing {
  /// A screen from its title to its sources.
  ///
  /// - Parameters:
  ///   - entry: what the person is entering; nothing when the screen is printed.
  ///   - problem: why the last answer could not be taken.
  package func paragraphs(
    of screen: Screen, entry: PromptEntry? = nil, problem: Line? = nil
  ) -> [Paragraph] {
    spaced([
      header(of: screen),
      screen.notices.map(paragraphs),
      [paragraph(screen.kindLabel, .dim), paragraph(screen.heading, .heading)],
      spaced(screen.blocks.map(paragraphs)),
      problem.map { [paragraph($0, .warning, marker: "! ")] } ?? [],
      screen.prompt.map { paragraphs(of: $0, entry: entry) } ?? [],
      paragraphs(of: screen.sources),
    ])
  }

  func header(of screen: Screen) -> [Paragraph] {
    var title = inner(screen.procedureTitle, .dim)
    if let section = screen.section { title += StyledText(" · ", .dim) + inner(section, .dim) }
    let bar = ProgressBar.text(screen.progress, cells: 20)
    return [
      Paragraph(title),
      Paragraph(bar + StyledText("  ") + inner(screen.progressText, .dim)),
    ]
  }

  func paragraphs(of sources: [SourceNote]) -> [Paragraph] {
    guard !sources.isEmpty else { return [] }
    return [paragraph(presenter.line(.sources), .dim)] + sources.flatMap(paragraphs)
  }
}
