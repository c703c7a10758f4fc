package import Diagnostics
import Localization
import ProcedureEngine

/// What the French denies, the translation denies too: "ne payez pas" must not become "pay".
///
/// French is taken to deny where "ne" stands with its second word, "aucun" or "jamais"; "ne … que"
/// only limits. A word of the same effect counts in the translation: "without", "forbidden",
/// "impossible". The lists were made on the shipped translations: what they find there denies in no
/// word at all, and where that is well said ("old" for "not up to date") the entry allows it.
package enum LostNegation: TranslationCheck {
  package static let code: DiagnosticCode = "negation-lost"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard pair.french.words.contains(where: FrenchDenial.isMark) else { return nil }
    let negation = pair.language.renderer.proofreading.negations
    for (french, translated) in aligned(pair.french, pair.translation) {
      // "Non, ou je ne sais pas" denies twice, and so does "sans carte, ne voyagez pas".
      let times = french.first == "non" || french.first == "sans" ? 2 : 1
      guard let denial = FrenchDenial.first(in: french),
        negation.count(in: translated) < times
      else { continue }
      return """
        the French denies with \(about: denial) and the translation does not: say it as clearly
        """
    }
    return nil
  }

  /// The words of both texts, sentence by sentence where there are as many, and otherwise the whole
  /// beside the whole.
  private static func aligned(
    _ french: ReadText, _ translation: ReadText
  ) -> [(french: [String], translated: [String])] {
    let (left, right) = (french.sentences, translation.sentences)
    return left.count == right.count
      ? Array(zip(left, right)) : [(french.words, translation.words)]
  }
}

extension ReadText {
  /// The words of every sentence, in lower case.
  fileprivate var sentences: [[String]] {
    scalars.split { ".!?؟…:;؛".unicodeScalars.contains($0) }
      .map { ReadWord.all(in: Array($0)).map(\.folded) }.filter { !$0.isEmpty }
  }
}
