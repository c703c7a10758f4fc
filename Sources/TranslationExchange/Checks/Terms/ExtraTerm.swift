package import Diagnostics
import ProcedureEngine

/// A translation explains no official word that the French does not use.
package enum ExtraTerm: TranslationCheck {
  package static let code: DiagnosticCode = "term-extra"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let extra = Set(pair.target.terms).subtracting(pair.source.terms).sorted()
    return extra.isEmpty
      ? nil
      : "the French does not use \(extra.map { "[[\($0)|…]]" }.joined(separator: " ")): keep its identifiers"
  }
}
