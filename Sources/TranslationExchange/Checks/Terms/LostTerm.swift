package import Diagnostics
import ProcedureEngine

/// An official word that the French explains is explained in the translation too.
package enum LostTerm: TranslationCheck {
  package static let code: DiagnosticCode = "term-lost"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let lost = Set(pair.source.terms).subtracting(pair.target.terms).sorted()
    guard let first = lost.first else { return nil }
    return """
      the translation leaves out \(lost.map { "[[\($0)|…]]" }.joined(separator: " ")): write \
      [[\(first)|your words]] around the words that stand for it
      """
  }
}
