import Localization
import Presentation
import ProcedureEngine

/// A line, written by ``LineMarkup``.
struct LineView: MarkupView {
  let markup: Markup
  /// The meanings of the hard words met here for the first time on the page, to stand below the line.
  let meanings: Markup
}

extension PageComposer {
  mutating func line(_ line: Line) -> LineView {
    LineView(markup: lineMarkup.line(line), meanings: meanings(in: line))
  }

  /// A text of the interface.
  mutating func line(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> LineView {
    line(presenter.line(key, arguments))
  }

  /// The heading of a page, to which the focus goes.
  mutating func heading(_ line: Line) -> Markup {
    let line = self.line(line)
    return "<h1 id=\"title\" tabindex=\"-1\">\(line)</h1>\(line.meanings)\n"
  }

  mutating func heading(_ key: InterfaceKey) -> Markup { heading(presenter.line(key)) }

  mutating func paragraph(_ line: Line) -> Markup {
    let line = self.line(line)
    return "<p>\(line)</p>\(line.meanings)\n"
  }

  /// A paragraph of a class of its own.
  mutating func paragraph(_ line: Line, _ style: Markup) -> Markup {
    let line = self.line(line)
    return "<p class=\"\(style)\">\(line)</p>\(line.meanings)\n"
  }

  mutating func paragraph(_ key: InterfaceKey) -> Markup { paragraph(presenter.line(key)) }

  mutating func paragraphs(_ lines: [Line]) -> Markup {
    var paragraphs = Markup.none
    for line in lines { paragraphs += paragraph(line) }
    return paragraphs
  }

  /// The hard words of a line that the page has not explained yet, to be opened in place.
  private mutating func meanings(in line: Line) -> Markup {
    var meanings = Markup.none
    for mention in line.inlines.lazy.flatMap(\.mentions) { meanings += meaning(of: mention) }
    return meanings.isEmpty ? meanings : "\n<div class=\"meanings\">\n\(meanings)</div>"
  }

  private mutating func meaning(of mention: TermMention) -> Markup {
    guard explained.insert(mention.gloss.id).inserted else { return .none }
    let gloss = glosses[mention.gloss.id] ?? mention.gloss
    return """
      <details class="meaning" data-term="\(HTML(gloss.id.text))">
      <summary>\(picture(.helpWord))<span>\(HTML(mention.words))</span></summary>
      <div>
      <p><strong>\(ValueView(gloss.word))</strong></p>
      \(paragraph(gloss.meaning))</div>
      </details>

      """
  }
}

extension Inline {
  fileprivate var mentions: [TermMention] {
    switch self {
    case .term(let mention): [mention]
    case .strong(let inner): inner.flatMap(\.mentions)
    case .words, .value: []
    }
  }
}
