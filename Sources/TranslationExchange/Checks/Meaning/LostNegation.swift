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
    guard let denial = NegationWords.frenchDenial(in: pair.french.words),
      !NegationWords(pair.language).occur(in: pair.translation.words)
    else { return nil }
    return "the French denies with \(quoted(denial)) and the translation does not: say it as clearly"
  }
}
