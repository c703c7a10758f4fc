package import Diagnostics
package import Localization
import ProcedureEngine

/// An official word has one translation: two words for one thing are two things to a reader.
///
/// Words agree when they share a stem, so every case and number of "комуна" is one word. What most
/// texts use is taken as agreed; words that share no stem with it are reported. Where the French
/// itself has two words for a term ("carte orange", "attestation d’immatriculation"), each has its
/// own translation.
package enum InconsistentTerm: CatalogueCheck {
  package static let code: DiagnosticCode = "term-inconsistent"
  package static let severity: Severity = .warning

  package static func findings(
    in texts: [TranslatedText], language: Language
  ) -> [CatalogueFinding] {
    var uses: [Wording: [TermUse]] = [:]
    for (index, text) in texts.enumerated() {
      let french = text.french.flatMap(\.termWords)
      for (term, words) in text.forms.flatMap(\.termWords) {
        guard let said = french.first(where: { $0.0 == term })?.1 else { continue }
        let wording = Wording(term: term, french: TermStems.firstStem(of: said))
        uses[wording, default: []].append(TermUse(words, in: language, text: index))
      }
    }
    return uses.flatMap { findings($0.key.term, $0.value) }
      .sorted { ($0.text, $0.message) < ($1.text, $1.message) }
  }

  private static func findings(_ term: TermID, _ uses: [TermUse]) -> [CatalogueFinding] {
    guard uses.count > 1 else { return [] }
    var counts: [String: Int] = [:]
    for use in uses { for stem in use.stems { counts[stem, default: 0] += 1 } }
    guard let agreed = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return []
    }
    let example = uses.first { $0.stems.contains(agreed) }?.words ?? agreed
    return uses.filter { !$0.stems.contains(agreed) }.map { use in
      CatalogueFinding(
        text: use.text,
        message: """
          \(quoted(use.words)) stands for [[\(term)|…]], and most texts say \(quoted(example)): use \
          one word for one thing
          """)
    }
  }

  /// A term by one of the words the French has for it.
  private struct Wording: Hashable {
    let term: TermID
    let french: String
  }
}

/// Words that stand for a term in a translation.
private struct TermUse {
  let words: String
  let text: Int
  let stems: Set<String>

  init(_ words: String, in language: Language, text: Int) {
    self.words = words
    self.text = text
    stems = TermStems.all(of: words, in: language)
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
