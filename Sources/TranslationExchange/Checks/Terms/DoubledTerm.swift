package import Diagnostics
import ProcedureEngine

/// An official word is explained as often as in the French, so that no sentence is cluttered.
package enum DoubledTerm: TranslationCheck {
  package static let code: DiagnosticCode = "term-doubled"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let (french, translated) = (pair.source.terms, pair.target.terms)
    guard translated.count > french.count else { return nil }
    let doubled = Set(translated).sorted().first { term in
      let times = french.count { $0 == term }
      return times > 0 && translated.count { $0 == term } > times
    }
    return doubled.map {
      """
      [[\(value: $0)|…]] stands more often than in the French: mark the first and write the others \
      plainly
      """
    }
  }
}
