package import Diagnostics
import Localization
import ProcedureEngine

/// Quotation marks, apostrophes, commas and question marks are those of the language.
///
/// Ukrainian: « », and U+2019 inside words. Arabic: ، ؛ ؟ and « ». English: “ ” or ‘ ’. Marks inside a
/// Latin name or a number stay as they are there.
package enum ForeignPunctuation: TranslationCheck {
  package static let code: DiagnosticCode = "punctuation-foreign"
  package static let severity: Severity = .note

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let scalars = pair.translation.scalars
    for index in scalars.indices {
      if let proper = Self.proper(scalars, at: index, in: pair.language) {
        return "\(about: String(scalars[index])) is not how \(pair.language.tag) writes: \(proper)"
      }
    }
    return nil
  }

  /// What to write in the place of a character, or nothing when it is right.
  private static func proper(
    _ scalars: [Unicode.Scalar], at index: Int, in language: Language
  ) -> String? {
    let scalar = scalars[index]
    guard let proper = language.renderer.proofreading.foreignMarks[scalar] else { return nil }
    return scalar == "," && isBetweenLatin(scalars, index) ? nil : proper
  }

  /// Whether a comma stands in Latin words or digits, where it is no Arabic comma.
  private static func isBetweenLatin(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].last { $0 != " " }
    let after = scalars[(index + 1)...].first { $0 != " " }
    return [before, after].allSatisfy { $0?.isASCII == true && $0 != " " }
  }
}
