import Localization
import Presentation

extension PageComposer {
  /// Where the facts of a page were read, each source once.
  mutating func sources(_ notes: [SourceNote]) -> Markup? {
    guard !notes.isEmpty else { return nil }
    return """
      <details class="more sources">
      <summary><span>\(line(.sources))</span></summary>
      <ul>
      \(notes.map { source($0) })</ul>
      </details>
      """
  }

  private mutating func source(_ note: SourceNote) -> Markup {
    """
    <li>
    <p class="name">\(line(note.authority))</p>
    <p>\(link(ValueView(note.url), to: note.url.text.withScheme))</p>
    <p>\(line(note.copy))</p>
    <p>\(line(note.seen))</p>
    \(note.caution.map { paragraph($0, "state outside") })
    </li>

    """
  }
}
