import Localization
import Presentation

/// Where the facts of a page were read, each source once.
struct SourcesView: MarkupView {
  let label: LineView
  let items: [SourceView]

  var markup: Markup {
    """
    <details class="more sources">
    <summary><span>\(label)</span></summary>
    <ul>
    \(items.map(\.markup))</ul>
    </details>
    """
  }
}

/// Where a fact was read.
struct SourceView: MarkupView {
  let authority: LineView
  let address: ValueView
  let link: HTML?
  let copy: LineView
  let seen: LineView
  let caution: LineView?

  var markup: Markup {
    let address: Markup =
      link.map { "<a href=\"\($0)\" rel=\"noreferrer\">\(self.address)</a>" } ?? self.address.markup
    let caution: Markup? = caution.map { "<p class=\"state outside\">\($0)</p>" }
    return """
      <li>
      <p class="name">\(authority)</p>
      <p>\(address)</p>
      <p>\(copy)</p>
      <p>\(seen)</p>
      \(caution)
      </li>

      """
  }
}

extension PageComposer {
  mutating func sources(_ notes: [SourceNote]) -> SourcesView? {
    guard !notes.isEmpty else { return nil }
    let label = line(.sources)
    var items: [SourceView] = []
    for note in notes {
      let address = note.url.text
      let link = address.hasPrefix("http") ? address : "https://\(address)"
      items.append(
        SourceView(
          authority: line(note.authority), address: ValueView(note.url),
          link: isTerminal ? nil : HTML(link), copy: line(note.copy), seen: line(note.seen),
          caution: note.caution.map { line($0) }))
    }
    return SourcesView(label: label, items: items)
  }
}
