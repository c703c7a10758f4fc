package import Localization
package import ProcedureLibrary

/// How much of a domain is translated in a language.
package struct TranslationStatus: Hashable, Sendable {
  package let language: Language
  package let domain: TextDomain
  private let counts: [TranslationState: Int]
  /// The French words of what is stale or missing.
  package let wordsLeft: Int
  package let lastTranslator: TranslatorName?

  /// How many texts are in exactly this state: what is reviewed is not counted as translated too.
  package func count(_ state: TranslationState) -> Int { counts[state] ?? 0 }

  package var total: Int { counts.values.reduce(0, +) }

  /// The status of every domain in every language but French, sorted.
  package static func all(
    of texts: [TranslatableText], in readings: TranslationReadings
  ) -> [TranslationStatus] {
    let domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
    return readings.languages.flatMap { language in
      let states = TextStates(of: language, in: readings[language])
      return domains.sorted { $0.key < $1.key }.map { domain, texts in
        TranslationStatus(domain, texts, language, states)
      }
    }
  }

  private init(
    _ domain: TextDomain, _ texts: [TranslatableText], _ language: Language, _ states: TextStates
  ) {
    self.language = language
    self.domain = domain
    lastTranslator = states.lastTranslator(of: domain)
    var counts: [TranslationState: Int] = [:]
    var words = 0
    for text in texts {
      let state = states[text]
      counts[state, default: 0] += 1
      switch state {
      case .missing, .stale: words += text.wordCount
      case .translated, .reviewed: break
      }
    }
    self.counts = counts
    wordsLeft = words
  }
}
