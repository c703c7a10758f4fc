package import Diagnostics
import ProcedureEngine

/// Digits are 0 to 9 in Arabic too, as on Belgian papers, telephones and buses.
package enum ArabicDigits: TranslationCheck {
  package static let code: DiagnosticCode = "arabic-digits"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let digits = pair.translation.scalars.filter(isArabicDigit)
    guard !digits.isEmpty else { return nil }
    let western = digits.map { $0.properties.numericType == .decimal ? "\($0.value & 0xF)" : "" }
    let written = String(String.UnicodeScalarView(digits))
    return
      "the digits \(about: written) are not on Belgian papers: write \(value: western.joined())"
  }

  private static func isArabicDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{660}"..."\u{669}", "\u{6F0}"..."\u{6F9}": true
    default: false
    }
  }
}
