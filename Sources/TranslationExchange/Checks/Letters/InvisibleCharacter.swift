package import Diagnostics
import ProcedureEngine

/// A translation holds no character that nobody sees.
///
/// Such characters hide in copied text, cut words for readers aloud, and turn lines around. Guichet
/// isolates values by itself. Unicode Technical Report 36, section 3; UAX #9 for directions.
package enum InvisibleCharacter: TranslationCheck {
  package static let code: DiagnosticCode = "invisible-character"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let scalars = pair.translation.scalars
    if let hidden = scalars.first(where: { reason($0) != nil }), let reason = reason(hidden) {
      return "\(scalarName(hidden)), \(reason), is invisible: take it out"
    }
    return hasBalancedIsolates(scalars)
      ? nil : "an isolate (U+2066 to U+2068) is not closed by U+2069: take it out"
  }

  /// What an invisible character is for, or nothing for one that may stay.
  private static func reason(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xAD: "a soft hyphen"
    case 0x200B, 0x2060, 0xFEFF: "a space without width"
    case 0x200C, 0x200D: "a joiner that Ukrainian, Arabic and English words do not need"
    case 0x200E, 0x200F, 0x61C: "a direction mark"
    case 0x202A...0x202E: "a direction control"
    case 0x2028, 0x2029: "a line break"
    case 0x00...0x09, 0x0B...0x1F, 0x7F...0x9F: "a control character"
    case 0x180E, 0x2061...0x2064, 0x206A...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      "a format character"
    default: nil
    }
  }

  private static func hasBalancedIsolates(_ scalars: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for scalar in scalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069 where depth == 0: return false
      case 0x2069: depth -= 1
      default: break
      }
    }
    return depth == 0
  }
}
