package import Presentation

/// What a page is drawn for.
package enum PageUse: Hashable, Sendable {
  /// Read from top to bottom, with nothing to open.
  case printed
  /// Looked at page by page; sources have their own page.
  case interactive
}

extension Drawing {
  /// A screen from its title to its sources.
  ///
  /// `entry` is what the person is entering, `problem` why the last answer could not be taken.
  package func paragraphs(
    of screen: Screen, for use: PageUse = .printed, entry: PromptEntry? = nil,
    problem: Line? = nil
  ) -> [Paragraph] {
    spaced([
      header(of: screen),
      screen.notices.map(paragraph),
      [paragraph(screen.kindLabel, .dim), paragraph(screen.heading, .heading)],
      paragraphs(of: screen.blocks),
      problem.map { [paragraph($0, .warning, marker: "! ")] } ?? [],
      screen.prompt.map { paragraphs(of: $0, entry: entry) } ?? [],
      use == .printed ? paragraphs(of: screen.sources) : brief(screen.sources),
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

  /// Sentences that follow one another stand together, everything else apart.
  private func paragraphs(of blocks: [Block]) -> [Paragraph] {
    var groups: [[Paragraph]] = []
    var followsSentence = false
    for block in blocks {
      let isSentence = if case .paragraph = block { true } else { false }
      if isSentence, followsSentence {
        groups[groups.count - 1] += paragraphs(of: block)
      } else {
        groups.append(paragraphs(of: block))
      }
      followsSentence = isSentence
    }
    return spaced(groups)
  }
}
