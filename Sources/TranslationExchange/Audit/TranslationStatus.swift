package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// How much of a domain is translated in a language.
package struct TranslationStatus: Hashable, Sendable {
  package let language: Language
  package let domain: TextDomain
  package let translated: Int
  package let stale: Int
  package let missing: Int
  /// The French words of what is stale or missing.
  package let wordsLeft: Int

  package var total: Int { translated + stale + missing }

  /// The status of every domain in every language but French, sorted.
  package static func all(
    of texts: [TranslatableText], in catalogues: Catalogues
  ) -> [TranslationStatus] {
    let domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
    return Language.allCases.filter { $0 != .source }.flatMap { language in
      domains.sorted { $0.key < $1.key }.map { domain, texts in
        TranslationStatus(domain, texts, language, catalogues[language])
      }
    }
  }

  private init(
    _ domain: TextDomain, _ texts: [TranslatableText], _ language: Language, _ catalogue: Catalogue?
  ) {
    var counts = (translated: 0, stale: 0, missing: 0, words: 0)
    for text in texts {
      switch catalogue.map({ text.state(in: $0) }) ?? .missing {
      case .translated: counts.translated += 1
      case .stale:
        counts.stale += 1
        counts.words += text.wordCount
      case .missing:
        counts.missing += 1
        counts.words += text.wordCount
      }
    }
    self.language = language
    self.domain = domain
    (translated, stale, missing, wordsLeft) = counts
  }
}

private enum TranslationState {
  case translated
  case stale
  case missing

  init<Translated>(_ translation: Translation<Translated>) {
    switch translation {
    case .translated: self = .translated
    case .stale: self = .stale
    case .missing: self = .missing
    }
  }
}

extension TranslatableText {
  fileprivate func state(in catalogue: Catalogue) -> TranslationState {
    switch text {
    case .single(let pattern): TranslationState(catalogue.lookup(context, pattern.source))
    case .counted(let one, let other):
      TranslationState(
        catalogue.lookup(counted: CountedMessage(context: context, one: one, other: other)))
    }
  }

  fileprivate var wordCount: Int { key.source.split(whereSeparator: \.isWhitespace).count }
}
