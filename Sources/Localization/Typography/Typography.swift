/// Apostrophes and spaces of words that are about to be shown.
///
/// Web and mail addresses among the words stay as they are. Every function is idempotent.
enum Typography {
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  static let narrowNoBreakSpace: Unicode.Scalar = "\u{202F}"
  static let apostrophe: Unicode.Scalar = "\u{2019}"

  /// U+2019 for the apostrophe inside a word, however it was typed.
  static func apostrophes(_ words: String) -> String {
    rewritten(words) { scalars, index in
      isApostrophe(scalars, at: index) ? apostrophe : scalars[index]
    }
  }

  /// Whether U+0027 or U+02BC stands inside a word, or ends it before a value: "d'{office}".
  static func isApostrophe(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "'" || scalars[index] == "\u{2BC}", index > 0,
      scalars[index - 1].properties.isAlphabetic
    else { return false }
    guard index + 1 < scalars.count else { return true }
    let next = scalars[index + 1]
    return next.properties.isAlphabetic || next == "«" || isDigit(next)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The spaces an author may have typed.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }

  private static func rewritten(
    _ words: String, _ scalar: ([Unicode.Scalar], Int) -> Unicode.Scalar
  ) -> String {
    let scalars = Array(words.unicodeScalars)
    let isAddress = addressMask(scalars)
    var written = String.UnicodeScalarView()
    for index in scalars.indices {
      written.append(isAddress[index] ? scalars[index] : scalar(scalars, index))
    }
    return String(written)
  }

  /// For each character, whether it belongs to a web or mail address: a run without spaces that
  /// holds `://` or `@`, or begins with `www.`.
  static func addressMask(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var mask = [Bool](repeating: false, count: scalars.count)
    var start = 0
    while start < scalars.count {
      let end =
        scalars[start...].firstIndex { isSpace($0) || isQuote($0) } ?? scalars.count
      if isAddress(scalars[start..<end]) {
        for index in start..<end { mask[index] = true }
      }
      start = end + 1
    }
    return mask
  }

  private static func isAddress(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    run.contains("@") || run.starts(with: "www.".unicodeScalars)
      || run.indices.contains {
        run[$0] == ":" && run[$0...].starts(with: "://".unicodeScalars)
      }
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "«" || scalar == "»" }
}
