package import Diagnostics
import Localization
import ProcedureEngine

/// What the French denies, the translation denies too: "ne payez pas" must not become "pay".
///
/// French is taken to deny where "ne" stands with its second word, "aucun" or "jamais"; "ne … que"
/// only limits. A word of the same effect counts in the translation: "without", "forbidden",
/// "wrong". The lists were made on the shipped translations until every finding was a real one.
package enum LostNegation: TranslationCheck {
  package static let code: DiagnosticCode = "negation-lost"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> String? {
    guard pair.french.words.contains(where: NegationWords.isFrenchMark) else { return nil }
    let (french, translated) = (pair.french.sentences, pair.translation.sentences)
    let negation = NegationWords(pair.language)
    // Sentence by sentence where there are as many; otherwise the whole beside the whole.
    let isAligned = french.count == translated.count
    for (index, sentence) in french.enumerated() {
      guard let denial = NegationWords.frenchDenial(in: sentence),
        !negation.occur(in: isAligned ? translated[index] : pair.translation.words)
      else { continue }
      return """
        the French denies with \(quoted(denial)) and the translation does not: say it as clearly
        """
    }
    return nil
  }
}

extension ReadText {
  /// The words of every sentence, in lower case.
  fileprivate var sentences: [[String]] {
    scalars.split { ".!?؟…:;؛".unicodeScalars.contains($0) }
      .map { ReadWord.all(in: Array($0)).map(\.folded) }.filter { !$0.isEmpty }
  }
}
