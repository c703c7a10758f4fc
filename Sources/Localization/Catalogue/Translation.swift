package import ProcedureEngine

/// What a catalogue holds for a French text.
package enum Translation<Translated: Hashable & Sendable>: Hashable, Sendable {
  /// Made from exactly this French, and read by somebody other than the translator.
  case reviewed(Translated)
  /// Made from exactly this French; nobody else has read it.
  case translated(Translated)
  /// Made from other French, or marked fuzzy: not to be shown as if it were right.
  case stale(StaleTranslation)
  case missing

  /// The translation, if it may be shown.
  package var current: Translated? {
    switch self {
    case .reviewed(let translated), .translated(let translated): translated
    case .stale, .missing: nil
    }
  }

  /// Whether somebody other than the translator has read what is shown; French was never translated.
  package var isReviewed: Bool {
    switch self {
    case .reviewed: true
    case .translated, .stale, .missing: false
    }
  }
}

/// A translation of French that has changed since.
package struct StaleTranslation: Hashable, Sendable {
  /// The French it was made from.
  package let french: String
  /// Its words as written, markup included; of a plural the first form.
  package let words: String

  package init(french: String, words: String) {
    self.french = french
    self.words = words
  }
}

/// The forms of a text that changes with a number, one for every category of its language.
package struct CountedForms: Hashable, Sendable {
  package let language: Language
  /// In the order of the language's ``PluralForms``.
  package let patterns: [MessagePattern]

  /// Makes the forms, or nothing unless there is one for each category.
  package init?(_ patterns: [MessagePattern], language: Language) {
    guard patterns.count == language.pluralForms.categories.count else { return nil }
    self.patterns = patterns
    self.language = language
  }

  package subscript(category: PluralCategory) -> MessagePattern {
    patterns[language.pluralForms.index(of: category)]
  }

  /// The form for a number.
  package func pattern(for count: Int) -> MessagePattern { self[language.pluralCategory(count)] }

  /// The form for a number or a range.
  package func pattern(for count: ClosedRange<Int>) -> MessagePattern {
    self[language.pluralCategory(count)]
  }
}

extension CountedMessage {
  /// The forms French itself has.
  package var frenchForms: CountedForms {
    guard let forms = CountedForms([one, other], language: .french) else {
      preconditionFailure("French has the forms one and other")
    }
    return forms
  }
}
