package import Diagnostics
import Localization
import ProcedureEngine

/// A title, a question, an answer or a button fits the screen and the paper column.
///
/// Counted are columns, as a terminal shows them: vowel signs take none. Each language gets the
/// room its words need beside French in the shipped library: Ukrainian 20 % more, English 10 %,
/// Arabic none, for it is shorter though its letters are larger.
package enum TooLong: TranslationCheck {
  package static let code: DiagnosticCode = "too-long"
  package static let severity: Severity = .note

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard let surface = pair.surface else { return nil }
    let limit = surface.columns * pair.language.renderer.proofreading.room / 100
    // A character of UTF-8 takes a column at most, so a text of few bytes needs no counting.
    guard pair.translation.scalars.count > limit - TextSurface.valueColumns else { return nil }
    let width = columns(pair.translation)
    guard width > limit else { return nil }
    return """
      \(surface.name) has room for \(value: limit) columns and this takes \(value: width): say it \
      shorter
      """
  }

  private static func columns(_ text: ReadText) -> Int {
    text.text.reduce(0) { width, character in
      let isValue = character.unicodeScalars.first == ReadText.value
      return width + (isValue ? TextSurface.valueColumns : displayWidth(character))
    }
  }
}
