package import Diagnostics
import ProcedureEngine

/// A Cyrillic word holds no Latin letter that looks like a Cyrillic one.
///
/// Such a word is read aloud wrongly and no search finds it. Unicode Technical Standard 39,
/// section 5: mixed-script detection.
package enum MixedScripts: TranslationCheck {
  package static let code: DiagnosticCode = "mixed-scripts"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> String? {
    let words = pair.target.wordRuns.flatMap { $0.split { !$0.isLetter } }
    guard let word = words.first(where: \.mixesCyrillicAndLatin) else { return nil }
    let latin = word.filter { $0.unicodeScalars.contains(where: \.isLatin) }
    return """
      the word \(quoted(word)) has the Latin letters \(quoted(latin)) among Cyrillic ones: type it \
      again on one keyboard
      """
  }
}

extension Substring {
  fileprivate var mixesCyrillicAndLatin: Bool {
    unicodeScalars.contains(where: \.isLatin) && unicodeScalars.contains(where: \.isCyrillic)
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    ("A"..."Z").contains(self) || ("a"..."z").contains(self)
      || ("\u{C0}"..."\u{24F}").contains(self)
  }

  fileprivate var isCyrillic: Bool { ("\u{400}"..."\u{52F}").contains(self) }
}
