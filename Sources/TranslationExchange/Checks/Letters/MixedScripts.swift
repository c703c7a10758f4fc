package import Diagnostics
import Localization
import ProcedureEngine

/// No word mixes letters of several scripts: a Latin "o" in a Cyrillic word is not a Cyrillic one.
///
/// Such a word is read aloud wrongly and no search finds it. Unicode Technical Standard 39,
/// section 5: mixed-script detection.
package enum MixedScripts: TranslationCheck {
  package static let code: DiagnosticCode = "mixed-scripts"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    // Most texts hold no Latin letter beside their own, and end here.
    guard pair.language.script == .latin || pair.translation.contains(\.isLatin) else { return nil }
    for run in pair.target.wordRuns {
      for word in ReadWord.all(in: Array(run.unicodeScalars)) {
        for part in word.written.unicodeScalars.split(separator: "-") {
          if let message = finding(in: part) { return message }
        }
      }
    }
    return nil
  }

  private static func finding(in word: Substring.UnicodeScalarView) -> CheckFinding? {
    guard word.contains(where: \.isLatin) else { return nil }
    let others = word.filter(\.isOfOtherScript)
    guard let other = others.first else { return nil }
    // The few letters are the slip, the many are the word.
    let latin = word.filter(\.isLatin)
    let (slip, name, rest) =
      latin.count <= others.count
      ? (latin, "Latin", other.otherScriptName) : (others, other.otherScriptName, "Latin")
    return """
      the word \(about: String(word)) has the \(name) letters \(quoted(String(slip))) among \
      \(rest) ones: type it again on one keyboard
      """
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    ("A"..."Z").contains(self) || ("a"..."z").contains(self)
      || ("\u{C0}"..."\u{24F}").contains(self)
  }

  fileprivate var isOfOtherScript: Bool {
    switch value {
    case 0x370...0x52F, 0x620...0x64A, 0x66E...0x6D3: true
    default: false
    }
  }

  fileprivate var otherScriptName: String {
    switch value {
    case 0x370...0x3FF: "Greek"
    case 0x400...0x52F: "Cyrillic"
    default: "Arabic"
    }
  }
}
