package import Diagnostics
import Localization
import ProcedureEngine

/// Every letter belongs to the language: no Russian ы in Ukrainian, no Persian ی in Arabic.
///
/// A letter of a neighbour's keyboard looks right, or nearly, and makes another word of it. Latin
/// names may stand anywhere.
package enum ForeignLetter: TranslationCheck {
  package static let code: DiagnosticCode = "letter-foreign"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let letter = pair.translation.scalars.first { isForeign($0, to: pair.language) }
    guard let letter else { return nil }
    let advice = Self.replacements[letter].map { "write \($0)" } ?? "change the keyboard"
    return
      "the letter \(about: String(letter)) is not in the alphabet of \(pair.language.tag): \(advice)"
  }

  private static func isForeign(_ scalar: Unicode.Scalar, to language: Language) -> Bool {
    switch scalar.value {
    // Greek, Cyrillic, Arabic
    case 0x370...0x52F, 0x620...0x64A, 0x66E...0x6D3:
      !language.renderer.proofreading.letters.contains(scalar)
    default: false
    }
  }

  private static let replacements: [Unicode.Scalar: String] = [
    "ы": "и", "э": "е", "ё": "йо or ьо", "ъ": "’", "\u{6CC}": "ي or ى", "\u{6A9}": "ك",
    "\u{6C1}": "ه", "\u{6BE}": "ه", "\u{6D2}": "ي",
  ]
}
