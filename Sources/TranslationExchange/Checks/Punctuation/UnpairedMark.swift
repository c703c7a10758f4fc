package import Diagnostics
import ProcedureEngine

/// Every quotation mark and bracket that opens is closed, in the right order.
///
/// Where the French leaves one open, as in a list "a)", the translation may too.
package enum UnpairedMark: TranslationCheck {
  package static let code: DiagnosticCode = "mark-unpaired"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard let mark = firstUnpaired(in: pair.translation.scalars),
      firstUnpaired(in: pair.french.scalars) == nil
    else { return nil }
    return "the mark \(about: String(mark)) has no partner: close it, or take it out"
  }

  private static func firstUnpaired(in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    var open: [Unicode.Scalar] = []
    for scalar in scalars {
      if partners.values.contains(scalar) {
        open.append(scalar)
      } else if let opening = partners[scalar] {
        guard open.popLast() == opening else { return scalar }
      }
    }
    return open.last
  }

  /// What opens, by what closes it.
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = [
    ")": "(", "»": "«", "”": "“", "]": "[",
  ]
}
