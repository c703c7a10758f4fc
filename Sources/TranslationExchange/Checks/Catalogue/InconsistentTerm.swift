package import Diagnostics
package import Localization
import ProcedureEngine
import ProcedureLibrary

/// An official word has one translation: two words for one thing are two things to a reader.
///
/// Words agree when they share a stem, so every case and number of "муніципалітет" is one word. What
/// most texts use is taken as agreed; a word that shares no stem with it is reported. Names in Latin
/// letters may stand beside a translation.
package enum InconsistentTerm: CatalogueCheck {
  package static let code: DiagnosticCode = "term-inconsistent"
  package static let severity: Severity = .warning

  package static func findings(
    in texts: [TranslatedText], language: Language
  ) -> [CatalogueFinding] {
    var uses: [TermID: [TermUse]] = [:]
    for (index, text) in texts.enumerated() {
      for form in text.forms {
        for (term, words) in form.termWords {
          uses[term, default: []].append(TermUse(words, in: language, text: index))
        }
      }
    }
    return uses.sorted { $0.key < $1.key }.flatMap { term, uses in findings(term, uses) }
      .sorted { $0.text < $1.text }
  }

  private static func findings(_ term: TermID, _ uses: [TermUse]) -> [CatalogueFinding] {
    var counts: [String: Int] = [:]
    for use in uses { for stem in use.stems { counts[stem, default: 0] += 1 } }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let agreed = most, uses.count > 1 else { return [] }
    let example = uses.first { $0.stems.contains(agreed.key) }?.words ?? agreed.key
    return uses.filter { !$0.stems.contains(agreed.key) && !$0.stems.isEmpty }.map { use in
      CatalogueFinding(
        text: use.text,
        message: """
          \(quoted(use.words)) stands for [[\(term)|…]], and most texts say \(quoted(example)): use \
          one word for one thing
          """)
    }
  }
}

/// Words that stand for a term in a translation.
private struct TermUse {
  let words: String
  let text: Int
  /// The beginnings by which its words are told apart.
  let stems: Set<String>

  init(_ words: String, in language: Language, text: Int) {
    self.words = words
    self.text = text
    stems = Set(
      ReadWord.all(in: Array(words.unicodeScalars)).map { language.stem(of: $0.folded) })
  }
}

extension Language {
  /// A rough stem: a word without the joined particles and the endings of its language.
  fileprivate func stem(of word: String) -> String {
    switch self {
    case .arabic:
      var rest = Substring(word)
      for particle in ["وال", "بال", "كال", "فال", "لل", "ال", "ب", "ل", "و"]
      where rest.hasPrefix(particle) && rest.count >= particle.count + 3 {
        rest = rest.dropFirst(particle.count)
        break
      }
      return String(rest.prefix(4))
    case .ukrainian: return String(word.prefix(4))
    case .french, .english: return String(word.prefix(4))
    }
  }
}

extension MessagePattern {
  /// The words of every term, by its name.
  fileprivate var termWords: [(TermID, String)] {
    func words(_ inlines: [Inline]) -> [(TermID, String)] {
      inlines.flatMap { inline -> [(TermID, String)] in
        switch inline {
        case .term(let term, let words): [(term, words)]
        case .strong(let inner): words(inner)
        case .words, .value: []
        }
      }
    }
    return words(inlines)
  }
}
