import Localization

extension [Inline] {
  /// The words and values as one text, without marks and without isolation.
  package var text: String {
    map { inline in
      switch inline {
      case .words(let words): words
      case .strong(let inner): inner.text
      case .value(let value): value.text
      case .term(let mention): mention.words
      }
    }.joined()
  }
}

extension [Inline] {
  /// The words and values as one text, in which values that run the other way are isolated.
  func isolated(in language: Language) -> String {
    map { inline in
      switch inline {
      case .value(let value) where value.direction != language.direction: value.isolated
      case .words, .strong, .value, .term: [inline].text
      }
    }.joined()
  }
}

extension Line {
  /// The words and values as one text, without marks and without isolation.
  package var text: String { inlines.text }
}
