package import Diagnostics
import Localization
import ProcedureEngine

/// No word stands twice in a row: "у у вас" is a slip of the keyboard.
///
/// Where the French repeats a word too, or a language does so rightly ("that that", and "letter by
/// letter" in Arabic), nothing is said.
package enum DoubledWord: TranslationCheck {
  package static let code: DiagnosticCode = "doubled-word"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    // Most texts repeat no word, whatever stands between.
    guard pair.translation.repeatsAWord, !pair.french.repeatsAWord else { return nil }
    let words = ReadWord.all(in: pair.translation.scalars)
    for (word, next) in zip(words, words.dropFirst())
    where word.range.upperBound < next.range.lowerBound {
      let between = pair.translation.scalars[word.range.upperBound..<next.range.lowerBound]
      let folded = next.folded
      guard between.allSatisfy({ $0 == " " || $0 == "\u{A0}" }), word.folded == folded,
        !pair.language.renderer.proofreading.repeatable.contains(folded)
      else { continue }
      return "the word \(about: next.written) stands twice: take one out"
    }
    return nil
  }
}

extension ReadText {
  fileprivate var repeatsAWord: Bool { zip(words, words.dropFirst()).contains { $0 == $1 } }
}
