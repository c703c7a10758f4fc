import Localization
import Presentation
import ProcedureEngine

/// Writes lines in the language of a page, with what marks those in another one.
struct LineMarkup {
  /// The language of the page.
  let language: Language
  /// The mark on a line that is still in French.
  let untranslated: HTML

  /// The line, then its mark, then the same line in the second language.
  func line(_ line: Line) -> Markup {
    var markup = runs(line.inlines)
    if line.language != language {
      markup = "<span \(LanguageView(line.language, line.direction))>\(markup)</span>"
    }
    if line.isFallback { markup += " <span class=\"mark\">(\(untranslated))</span>" }
    if let beside = line.beside {
      let attributes = LanguageView(beside.language, beside.direction)
      markup += "<span class=\"second\" \(attributes)>\(runs(beside.inlines))</span>"
    }
    return markup
  }

  private func runs(_ inlines: [Inline]) -> Markup {
    var markup: Markup = ""
    for inline in inlines { markup += run(inline) }
    return markup
  }

  private func run(_ inline: Inline) -> Markup {
    switch inline {
    case .words(let words): return "\(HTML(words))"
    case .strong(let inner): return "<strong>\(runs(inner))</strong>"
    // A value is isolated from the direction around it.
    case .value(let value): return ValueView(value).markup
    case .term(let mention):
      let id = HTML(mention.gloss.id.text)
      var term: Markup = "<span class=\"term\" data-term=\"\(id)\">\(HTML(mention.words))</span>"
      // The official word stands beside the first mention.
      if let word = mention.official { term += ValueView(word).besideMeaning }
      return term
    }
  }
}
