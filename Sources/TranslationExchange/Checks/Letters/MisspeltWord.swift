import Diagnostics
import Localization
import ProcedureEngine
import Spelling

/// Every word is in the dictionary of its language or in the word list of the project.
///
/// A Latin word inside another script is right when the French has it, letter for letter. Words that
/// are joined to a value are a part of a word, and are passed over.
struct MisspeltWord {
  static let code: DiagnosticCode = "misspelt-word"
  static let severity: Severity = .warning

  private let dictionary: SpellingDictionary
  private let language: Language

  init(_ dictionary: SpellingDictionary, language: Language) {
    self.dictionary = dictionary
    self.language = language
  }

  /// One finding for each unknown word of a text; `french` is what it was translated from.
  func findings(
    in pattern: MessagePattern, beside french: [MessagePattern], at range: SourceRange
  ) -> [Diagnostic] {
    let text = ReadText(pattern)
    let unknown = ReadWord.all(in: text.scalars).filter { word in
      !word.isJoinedToValue(in: text.scalars) && !dictionary.accepts(word.spelling)
    }
    guard !unknown.isEmpty else { return [] }
    let names = Set(
      french.flatMap { ReadWord.all(in: ReadText($0).scalars) }.flatMap { word in
        [word.written] + word.written.split { "'’".contains($0) }.map(String.init)
      })
    return unknown.filter { !isName($0.written, in: names) }.map { word in
      Diagnostic(Self.code, Self.severity, at: range, message(word.spelling))
    }
  }

  /// Whether a word is copied from the French as a name.
  private func isName(_ word: String, in french: Set<String>) -> Bool {
    guard french.contains(word) else { return false }
    return language.script != .latin || word.first?.isUppercase == true
  }

  private func message(_ word: String) -> String {
    let near = dictionary.suggestions(for: word).prefix(3).map { quoted($0) }
    let meant = near.isEmpty ? "" : ": did you mean \(near.joined(separator: " or "))?"
    return "\(quoted(word)) is in no dictionary of \(language.tag)\(meant)"
  }
}

extension ReadWord {
  /// As dictionaries spell it: U+0027 for the apostrophe, no Arabic vowel signs.
  fileprivate var spelling: String {
    var spelling = String.UnicodeScalarView()
    for scalar in written.unicodeScalars where !Self.isArabicMark(scalar) {
      spelling.append(Self.isApostrophe(scalar) ? "'" : scalar)
    }
    return String(spelling)
  }

  /// Whether a value stands directly before or after it: "{count}-го".
  fileprivate func isJoinedToValue(in scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<range.lowerBound].last { $0 != "-" }
    let after = scalars[range.upperBound...].first { $0 != "-" && $0 != "'" && $0 != "\u{2019}" }
    return before == ReadText.value || after == ReadText.value
  }
}
