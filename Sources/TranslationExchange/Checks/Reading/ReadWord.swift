/// A word in a text: letters, their marks, and the apostrophes and hyphens between them.
package struct ReadWord: Sendable {
  /// As it is written.
  package let written: String
  /// Where it stands among the characters of the text.
  package let range: Range<Int>

  /// The word for comparing: lower case, U+2019 for every apostrophe, without Arabic vowel marks.
  package var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if Self.isArabicMark(scalar) { continue }
      folded.append(Self.isApostrophe(scalar) ? "\u{2019}" : scalar)
    }
    return String(folded).lowercased()
  }

  /// The words of a text, in order.
  package static func all(in scalars: [Unicode.Scalar]) -> [ReadWord] {
    var words: [ReadWord] = []
    var start: Int?
    for index in scalars.indices {
      if isInWord(scalars, at: index) {
        start = start ?? index
      } else if let first = start {
        words.append(ReadWord(scalars, first..<index))
        start = nil
      }
    }
    if let start { words.append(ReadWord(scalars, start..<scalars.count)) }
    return words
  }

  private init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    written = String(String.UnicodeScalarView(scalars[range]))
    self.range = range
  }

  private static func isInWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if isLetter(scalars[index]) { return true }
    guard isApostrophe(scalars[index]) || scalars[index] == "-" else { return false }
    return index > 0 && index + 1 < scalars.count && isLetter(scalars[index - 1])
      && isLetter(scalars[index + 1])
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xC0: false
    default: scalar.properties.isAlphabetic || isArabicMark(scalar)
    }
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
  }

  /// Vowel signs and the tatweel, which stretch or explain a word and do not change it.
  static func isArabicMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x64B...0x652).contains(scalar.value) || scalar == "\u{670}" || scalar == "\u{640}"
  }
}
