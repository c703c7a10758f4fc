import Localization
package import ProcedureEngine

/// The words that the translations of one language use for each hard word.
package struct Glossary: Sendable {
  private var counts: [TermID: [String: Int]] = [:]

  init(of entries: [WorkbenchEntry]) {
    for entry in entries where !entry.entry.isFuzzy {
      for text in entry.entry.translation.texts {
        guard let pattern = try? MessagePattern(parsing: text) else { continue }
        for (term, words) in pattern.namedTerms {
          counts[term, default: [:]][words, default: 0] += 1
        }
      }
    }
  }

  /// The words in use, the most frequent first, at most `limit`.
  package func words(for term: TermID, limit: Int = 3) -> [String] {
    (counts[term] ?? [:])
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .prefix(limit).map(\.key)
  }
}

extension MessagePattern {
  /// The terms with their words in the sentence, in order.
  var namedTerms: [(TermID, String)] {
    func terms(_ inlines: [Inline]) -> [(TermID, String)] {
      inlines.flatMap { inline -> [(TermID, String)] in
        switch inline {
        case .term(let term, let words): [(term, words)]
        case .strong(let inner): terms(inner)
        case .words, .value: []
        }
      }
    }
    return terms(inlines)
  }
}
