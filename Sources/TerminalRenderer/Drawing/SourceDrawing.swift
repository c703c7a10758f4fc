import Localization
import Presentation

// MARK: - Where facts were read

extension Drawing {
  /// The sources with their addresses and dates; what reads the same is said once.
  func paragraphs(of sources: [SourceNote]) -> [Paragraph] {
    guard !sources.isEmpty else { return [] }
    var notes: [[Paragraph]] = []
    for note in sources.map({ paragraphs(of: $0) }) where !notes.contains(note) {
      notes.append(note)
    }
    return [paragraph(presenter.line(.sources), .dim)] + notes.flatMap { $0 }
  }

  /// Who says it, and whether it must be checked; the rest stands on a page of its own.
  func brief(_ sources: [SourceNote]) -> [Paragraph] {
    guard !sources.isEmpty else { return [] }
    var names: [StyledText] = []
    for name in sources.map({ inner($0.authority, .dim) }) where !names.contains(name) {
      names.append(name)
    }
    let list = names.dropFirst().reduce(names[0]) { $0 + StyledText(" · ", .dim) + $1 }
    let caution = sources.lazy.compactMap(\.caution).first
    return [paragraph(presenter.line(.sources), .dim), Paragraph(list).indented(2)]
      + [caution].compactMap { $0.map { paragraph($0, .warning).indented(2) } }
  }

  private func paragraphs(of source: SourceNote) -> [Paragraph] {
    let dates =
      StyledText(" (", .dim) + inner(source.copy, .dim) + StyledText(" · ", .dim)
      + inner(source.seen, .dim) + StyledText(")", .dim)
    var paragraphs = [
      Paragraph(inner(source.authority, .dim) + dates, marker: StyledText("- ", .dim)),
      Paragraph(text(source.url, .dim)).indented(2),
    ]
    if let caution = source.caution {
      paragraphs.append(paragraph(caution, .warning).indented(2))
    }
    return paragraphs
  }
}
