package import Diagnostics
import Localization
import ProcedureEngine

/// A Latin name of the French is not typed in Cyrillic letters that only look like it.
///
/// "СРАS" and "ЕРН" can be read by nobody who searches or copies them. Unicode Technical Standard
/// 39, section 4: whole-script confusables.
package enum LookalikeName: TranslationCheck {
  package static let code: DiagnosticCode = "lookalike-name"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard pair.language.script == .cyrillic else { return nil }
    let lookalikes = ReadWord.all(in: pair.translation.scalars).map(\.written).filter {
      $0.latinLookalike?.isCapitalised == true
    }
    guard !lookalikes.isEmpty else { return nil }
    let names = ReadWord.all(in: pair.french.scalars).map(\.written)
    for word in lookalikes {
      guard let latin = word.latinLookalike, names.contains(latin) else { continue }
      return "\(about: word) is \(latin) in Cyrillic letters: copy the name from the French"
    }
    return nil
  }
}

extension String {
  /// Whether it is a name or an abbreviation of at least two letters.
  fileprivate var isCapitalised: Bool { count > 1 && first?.isUppercase == true }

  /// The Latin word that looks the same, if every letter of it is Cyrillic and has a twin.
  fileprivate var latinLookalike: String? {
    var latin = ""
    for character in self {
      guard let twin = Self.twins[character] else { return nil }
      latin.append(twin)
    }
    return latin
  }

  private static let twins: [Character: Character] = [
    "А": "A", "В": "B", "Е": "E", "І": "I", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P",
    "С": "C", "Т": "T", "У": "Y", "Х": "X", "Ѕ": "S", "Ј": "J", "а": "a", "е": "e", "і": "i",
    "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ѕ": "s", "ј": "j",
  ]
}
