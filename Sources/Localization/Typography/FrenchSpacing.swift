extension Typography {
  /// French apostrophes, U+202F before `; ! ?` and inside « », U+00A0 before `:`.
  ///
  /// Any space before these marks is accepted, and none where a word ends before the mark. Words may
  /// be a piece of a sentence: a mark that begins them follows a value.
  static func french(_ words: String) -> String {
    var spacing = FrenchSpacing(Array(apostrophes(words).unicodeScalars))
    return spacing.run()
  }
}

/// One pass over the characters of some words.
private struct FrenchSpacing {
  private let scalars: [Unicode.Scalar]
  private let isAddress: [Bool]
  private var written: [Unicode.Scalar] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    isAddress = Typography.addressMask(scalars)
  }

  mutating func run() -> String {
    var index = 0
    while index < scalars.count {
      let end = spacesEnd(from: index)
      if end > index {
        writeSpaces(index..<end)
        index = end
      } else {
        writeMark(at: index)
        index += 1
      }
    }
    return String(String.UnicodeScalarView(written))
  }

  private func spacesEnd(from start: Int) -> Int {
    scalars[start...].firstIndex { !Typography.isSpace($0) } ?? scalars.count
  }

  private mutating func writeSpaces(_ run: Range<Int>) {
    let next = run.upperBound < scalars.count ? scalars[run.upperBound] : nil
    if written.last == "«" {
      written.append(Typography.narrowNoBreakSpace)
    } else if let next, !isAddress[run.upperBound], let space = Self.spaceBefore(next) {
      written.append(space)
    } else {
      written += scalars[run]
    }
  }

  private mutating func writeMark(at index: Int) {
    let scalar = scalars[index]
    if written.last == "«" {
      written.append(Typography.narrowNoBreakSpace)
    } else if !isAddress[index], let space = Self.spaceBefore(scalar),
      scalar == "»" || endsWord(before: index), scalar == "»" || endsRun(after: index),
      !(written.last.map(Typography.isSpace) ?? false)
    {
      written.append(space)
    }
    written.append(scalar)
    if scalar == "«", index + 1 == scalars.count { written.append(Typography.narrowNoBreakSpace) }
  }

  /// Whether the mark follows a word, not a key label, a colon in 9:00 or another mark.
  private func endsWord(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = scalars[index - 1]
    return last.properties.isAlphabetic || Typography.isDigit(last)
      || "»)€%’”".unicodeScalars.contains(last)
  }

  private func endsRun(after index: Int) -> Bool {
    guard index + 1 < scalars.count else { return true }
    let next = scalars[index + 1]
    return Typography.isSpace(next) || ";!?»)…".unicodeScalars.contains(next)
  }

  private static func spaceBefore(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ";", "!", "?", "»": Typography.narrowNoBreakSpace
    case ":": Typography.noBreakSpace
    default: nil
    }
  }
}
