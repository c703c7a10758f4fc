package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// The state of every text in one language.
package struct TextStates {
  private let catalogue: Catalogue
  private let translators: [TextDomain: TranslatorName]

  /// Takes the files of a language.
  package init(of language: Language, in readings: [TextDomain: POReading]) {
    catalogue = CatalogueReading(readings.inOrder, language: language).catalogue
    translators = readings.compactMapValues { $0.file.header?.lastTranslator }
  }

  package subscript(text: TranslatableText) -> TranslationState {
    switch text.text {
    case .single(let pattern):
      TranslationState(catalogue.lookup(text.context, pattern.source))
    case .counted(let one, let other):
      TranslationState(
        catalogue.lookup(counted: CountedMessage(context: text.context, one: one, other: other)))
    }
  }

  /// Who worked last on a domain, as its file says.
  package func lastTranslator(of domain: TextDomain) -> TranslatorName? { translators[domain] }
}

extension TranslationState {
  fileprivate init<Translated>(_ translation: Translation<Translated>) {
    switch translation {
    case .reviewed: self = .reviewed
    case .translated: self = .translated
    case .stale: self = .stale
    case .missing: self = .missing
    }
  }
}

extension TranslatableText {
  /// The words of the French, of which punctuation and values are none.
  package var wordCount: Int {
    let pattern: MessagePattern =
      switch text {
      case .single(let pattern): pattern
      case .counted(_, let other): other
      }
    return pattern.plainWords.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether the text tells something that can be wrong in a way that costs: a fact, or a day.
  ///
  /// The values of the interface are filled in by the program whatever the words are.
  package var holdsFacts: Bool {
    guard TextDomain(of: context) != .interface else { return false }
    switch text {
    case .single(let pattern): return !pattern.values.isEmpty
    case .counted: return true
    }
  }
}
