package import Diagnostics
import ProcedureEngine

/// A translation says no value that the French does not say.
package enum ExtraPlaceholder: TranslationCheck {
  package static let code: DiagnosticCode = "placeholder-extra"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let extra = pair.target.values.missing(from: pair.source.values)
    return extra.isEmpty ? nil : "the French does not say \(extra.listed): take it out"
  }
}
