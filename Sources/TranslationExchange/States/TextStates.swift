package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// The state of every text in one language.
package struct TextStates {
  private let language: Language
  private let catalogue: Catalogue
  private var reviewed: Set<POEntry.Key> = []
  private var translators: [TextDomain: TranslatorName] = [:]

  /// Reads the files of a language.
  package init(of language: Language, in folder: TranslationFolder) {
    self.language = language
    catalogue = folder.catalogue(of: language).catalogue
    for (domain, reading) in folder.readings(of: language) {
      let file = reading.file
      let translator = file.header?.lastTranslator
      translators[domain] = translator
      for entry in file.entries where !entry.isObsolete {
        if entry.isReviewed(translator: translator) { reviewed.insert(entry.key) }
      }
    }
  }

  package subscript(text: TranslatableText) -> TranslationState {
    let state =
      switch text.text {
      case .single(let pattern):
        TranslationState(catalogue.lookup(text.context, pattern.source))
      case .counted(let one, let other):
        TranslationState(
          catalogue.lookup(
            counted: CountedMessage(context: text.context, one: one, other: other)))
      }
    return state == .translated && reviewed.contains(text.entryKey) ? .reviewed : state
  }

  /// Who worked last on a domain, as its file says.
  package func lastTranslator(of domain: TextDomain) -> TranslatorName? { translators[domain] }
}

extension TranslationState {
  fileprivate init<Translated>(_ translation: Translation<Translated>) {
    switch translation {
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
