package import Diagnostics
import Localization
import ProcedureEngine

/// Only French sets a space before its marks: "Готово ?" keeps a habit of the French text.
package enum SpaceBeforeMark: TranslationCheck {
  package static let code: DiagnosticCode = "space-before-mark"
  package static let severity: Severity = .note

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard pair.language != .source else { return nil }
    let scalars = pair.translation.scalars
    let faulty = scalars.indices.dropFirst().first { index in
      isMark(scalars[index]) && isSpace(scalars[index - 1])
        || isOpening(scalars[index - 1]) && isSpace(scalars[index])
    }
    guard let faulty else { return nil }
    let mark = isMark(scalars[faulty]) ? scalars[faulty] : scalars[faulty - 1]
    return "a space too many stands at \(about: String(mark)): only French sets one there"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "!", "?", "»", ")", "”", "،", "؛", "؟", ".": true
    default: false
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "(", "“": true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
