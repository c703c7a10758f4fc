package import Diagnostics
import ProcedureEngine

/// Arabic is stored as letters: without the stretching tatweel and without ready-made shapes.
///
/// Presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF) come from copying a PDF; they are read
/// wrongly aloud, and no search finds them. The typesetter stretches lines by itself.
package enum ArabicForms: TranslationCheck {
  package static let code: DiagnosticCode = "arabic-forms"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    if let form = pair.translation.scalars.first(where: isPresentationForm) {
      return "\(scalarName(form)) is a ready-made shape of a letter: type the word on a keyboard"
    }
    let scalars = pair.translation.scalars
    let tatweel = scalars.indices.first { index in
      scalars[index] == "\u{640}" && !isJoinedToValue(scalars, index)
    }
    return tatweel == nil
      ? nil : "the word is stretched with a tatweel (U+0640): take it out"
  }

  /// Whether the tatweel joins a preposition to a value or a Latin name: "بـ{fee}", "لـ itsme".
  private static func isJoinedToValue(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = scalars[(index + 1)...].first { $0 != " " && $0 != "\u{A0}" && $0 != "«" }
    return next == ReadText.value || next?.isASCII == true
  }

  private static func isPresentationForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
    default: false
    }
  }
}
