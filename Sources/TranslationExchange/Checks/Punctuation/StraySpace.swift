package import Diagnostics
import ProcedureEngine

/// No text begins or ends with a space, and no two spaces stand together.
package enum StraySpace: TranslationCheck {
  package static let code: DiagnosticCode = "stray-space"
  package static let severity: Severity = .note

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let (french, target) = (pair.french.scalars, pair.translation.scalars)
    guard let first = target.first, let last = target.last else { return nil }
    if isSpace(first), french.first.map(isSpace) != true {
      return "a space stands at the beginning"
    }
    if isSpace(last), french.last.map(isSpace) != true { return "a space stands at the end" }
    let isDoubled = zip(target, target.dropFirst()).contains { isSpace($0) && isSpace($1) }
    return isDoubled ? "two spaces stand together: one is enough" : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{A0}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }
}
