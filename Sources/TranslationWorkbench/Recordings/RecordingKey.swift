import Crypto
package import Localization
import ProcedureEngine

/// The name of a recording: a hash of the language and the words it reads.
///
/// An edit of the words gives another name, so a recording of old words can never be played for new
/// ones. What nobody hears does not count: case, spaces, kinds of apostrophe, markup.
package struct RecordingKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Thirty-two hexadecimal digits, of SHA-256.
  package let description: String

  package init(reading text: String, in language: Language) {
    let words = Self.normalised(text)
    let digest = SHA256.hash(data: Array("\(language.tag)\n\(words)".utf8))
    description = digest.prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }

  /// Reads the name of a file without its ending.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32,
      text.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return nil }
    description = String(text)
  }

  /// The words as they are heard, values by their names.
  static func normalised(_ text: String) -> String {
    let heard = (try? MessagePattern(parsing: text)).map { spoken($0.inlines) } ?? text
    return heard.lowercased()
      .map { $0 == "'" || $0 == "\u{02BC}" ? "\u{2019}" : $0 }
      .split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
  }

  private static func spoken(_ inlines: [MessagePattern.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .words(let words), .term(_, let words): words
      case .value(let name): "{\(name)}"
      case .strong(let inner): spoken(inner)
      }
    }.joined()
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }
}
