package import ProcedureEngine

/// A pattern as a person reads it, looked at once for all checks.
package struct ReadText: Sendable {
  /// The words and terms as they are shown; every value is one U+FFFC.
  package let text: String
  /// The characters of `text`.
  let scalars: [Unicode.Scalar]
  /// The words of `text`, in lower case.
  let words: [String]

  /// Stands for a value: Unicode's object replacement character.
  static let value: Unicode.Scalar = "\u{FFFC}"

  package init(_ pattern: MessagePattern) {
    text = Self.text(of: pattern.inlines)
    scalars = Array(text.unicodeScalars)
    words = ReadWord.all(in: scalars).map(\.folded)
  }

  private static func text(of inlines: [MessagePattern.Inline]) -> String {
    inlines.reduce(into: "") { text, inline in
      switch inline {
      case .words(let words), .term(_, let words): text += words
      case .strong(let inner): text += Self.text(of: inner)
      case .value: text.unicodeScalars.append(Self.value)
      }
    }
  }

  /// Whether a character of some set is in the text.
  func contains(_ wanted: (Unicode.Scalar) -> Bool) -> Bool { scalars.contains(where: wanted) }
}
