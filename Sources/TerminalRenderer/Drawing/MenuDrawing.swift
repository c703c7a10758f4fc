package import Presentation

// MARK: - Menus

extension Drawing {
  /// The languages, each in its own words and direction.
  package func paragraphs(of menu: LanguageMenu, cursor: Int?) -> [Paragraph] {
    spaced([
      menu.items.map { paragraph($0.invitation, .heading) },
      menu.items.enumerated().map { index, item in
        entry(item.name, index: index, count: menu.items.count, cursor: cursor)
      },
    ])
  }

  /// The procedures, each with its summary.
  package func paragraphs(of menu: ProcedureMenu, cursor: Int?) -> [Paragraph] {
    spaced([
      [paragraph(menu.heading, .heading)],
      menu.notices.map(paragraph),
      menu.procedures.isEmpty ? [paragraph(presenter.line(.noProcedures))] : [],
      menu.procedures.enumerated().flatMap { index, link in
        let entry = entry(link.title, index: index, count: menu.procedures.count, cursor: cursor)
        let summary = Paragraph(inner(link.summary, .dim), isCurrent: entry.isCurrent)
        return [entry, summary.indented(entry.marker.width)]
      },
      [paragraph(menu.privacy, .dim)],
    ])
  }

  /// A heading, words and entries to choose from.
  func menu(heading: Line, words: [Line], entries: [Line], cursor: Int) -> [Paragraph] {
    spaced([
      [paragraph(heading, .heading)],
      words.map { paragraph($0) },
      entries.enumerated().map { index, line in
        entry(line, index: index, count: entries.count, cursor: cursor)
      },
    ])
  }

  func entry(_ line: Line, index: Int, count: Int, cursor: Int?) -> Paragraph {
    let isCurrent = index == cursor
    return Paragraph(
      inner(line, isCurrent ? .selected : .plain),
      marker: StyledText(marker(index: index, count: count, cursor: cursor)),
      isCurrent: isCurrent)
  }
}
