package import Localization

extension Language {
  /// Words as inlines; French among other letters is a value of its own.
  ///
  /// Two Latin words side by side in a Ukrainian or an Arabic line are French, and a voice must
  /// change for them (WCAG 2.2, 3.1.2); one alone is a name. In a right-to-left line a name that ends
  /// in a sign is a value too: a sign has no direction of its own, so "F+" at the end of an Arabic
  /// clause would be shown as "+F" (UAX #9, N2).
  package func inlines(_ words: String) -> [Inline] {
    guard script != .latin, words.utf8.contains(where: \.isASCIILetterOrDigit) else {
      return [.words(words)]
    }
    var inlines: [Inline] = []
    var rest = words[...]
    var place = words.startIndex
    while let start = words[place...].firstIndex(where: \.beginsName) {
      let name = LatinName(in: words, from: start)
      guard name.isFrench || name.endsInSign && direction == .rightToLeft else {
        place = name.firstWordEnd
        continue
      }
      if start > rest.startIndex { inlines.append(.words(String(rest[..<start]))) }
      inlines.append(
        .value(
          LocalizedValue(
            String(words[start..<name.end]), language: .french, direction: .leftToRight)))
      rest = words[name.end...]
      place = name.end
    }
    if !rest.isEmpty { inlines.append(.words(String(rest))) }
    return inlines
  }
}

/// Latin words side by side, with the signs right after them.
private struct LatinName {
  let firstWordEnd: String.Index
  let end: String.Index
  let isFrench: Bool
  let endsInSign: Bool

  init(in text: String, from start: String.Index) {
    var end = text.endOfWord(from: start)
    firstWordEnd = end
    var words = 1
    while end < text.endIndex, text[end].isWhitespace {
      let next = text.index(after: end)
      guard next < text.endIndex, text[next].beginsName else { break }
      end = text.endOfWord(from: next)
      words += 1
    }
    let signs = text[end...].prefix { $0 == "+" }
    self.end = signs.endIndex
    isFrench = words > 1 && text[start].isLatin
    endsInSign = !signs.isEmpty
  }
}

extension String {
  fileprivate func endOfWord(from start: Index) -> Index {
    self[start...].firstIndex { !$0.beginsName && $0 != "’" && $0 != "'" && $0 != "-" } ?? endIndex
  }
}

extension Character {
  fileprivate var beginsName: Bool { isLatin || isASCII && isNumber }

  /// Whether it is a letter of the Latin blocks, which end before U+0250.
  fileprivate var isLatin: Bool { isLetter && unicodeScalars.allSatisfy { $0.value < 0x250 } }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
