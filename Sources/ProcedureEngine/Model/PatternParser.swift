/// Reads the markup of ``MessagePattern`` from left to right, once.
struct PatternParser {
  private let text: [UInt8]
  private var index = 0

  init(_ source: String) {
    text = Array(source.utf8)
  }

  mutating func parse() throws(PatternFault) -> [MessagePattern.Inline] {
    try inlines(insideStrong: false)
  }

  private mutating func inlines(
    insideStrong: Bool
  ) throws(PatternFault) -> [MessagePattern.Inline] {
    var inlines: [MessagePattern.Inline] = []
    var wordsStart = index
    func words(upTo end: Int) -> [MessagePattern.Inline] {
      wordsStart < end ? [.words(string(wordsStart..<end))] : []
    }
    while index < text.count {
      let start = index
      guard Self.isMarkup(text[index]) else {
        index += 1
        continue
      }
      if skip("{") {
        inlines += words(upTo: start)
        inlines.append(try value(from: start))
        wordsStart = index
      } else if skip("[[") {
        inlines += words(upTo: start)
        inlines.append(try term(from: start))
        wordsStart = index
      } else if skip("**") {
        inlines += words(upTo: start)
        if insideStrong { return inlines }
        inlines.append(try strong(from: start))
        wordsStart = index
      } else if text[index] == UInt8(ascii: "}") {
        throw fault(.unopenedBrace, at: index)
      } else {
        index += 1
      }
    }
    return inlines + words(upTo: index)
  }

  private mutating func value(
    from start: Int
  ) throws(PatternFault) -> MessagePattern.Inline {
    guard let name = take(upTo: "}") else { throw fault(.unclosedValue, at: start) }
    guard !name.isEmpty else { throw fault(.emptyValue, at: start) }
    guard name.utf8.allSatisfy(Self.isValueNameByte) else {
      throw fault(.invalidValueName(name), at: start)
    }
    return .value(ValueName(name))
  }

  private mutating func term(
    from start: Int
  ) throws(PatternFault) -> MessagePattern.Inline {
    guard let body = take(upTo: "]]") else { throw fault(.unclosedTerm, at: start) }
    let parts = body.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { throw fault(.termWithoutWords, at: start) }
    guard !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isIdentifierByte) else {
      throw fault(.invalidTermName(String(parts[0])), at: start)
    }
    return .term(TermID(String(parts[0])), words: String(parts[1]))
  }

  private mutating func strong(
    from start: Int
  ) throws(PatternFault) -> MessagePattern.Inline {
    let inner = try inlines(insideStrong: true)
    let closed = text[..<index].suffix(2).elementsEqual("**".utf8)
    guard closed, index - start >= 4 else {
      throw fault(.unclosedStrong, at: start)
    }
    guard !inner.isEmpty else { throw fault(.emptyStrong, at: start) }
    return .strong(inner)
  }

  private mutating func skip(_ mark: String) -> Bool {
    guard stands(mark, at: index) else { return false }
    index += mark.utf8.count
    return true
  }

  private mutating func take(upTo mark: String) -> String? {
    var end = index
    while end < text.count {
      if stands(mark, at: end) {
        let taken = string(index..<end)
        index = end + mark.utf8.count
        return taken
      }
      end += 1
    }
    return nil
  }

  private func stands(_ mark: String, at place: Int) -> Bool {
    var place = place
    for byte in mark.utf8 {
      guard place < text.count, text[place] == byte else { return false }
      place += 1
    }
    return true
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  private func fault(
    _ kind: PatternFault.Kind, at place: Int
  ) -> PatternFault {
    PatternFault(kind: kind, offset: place)
  }

  /// Whether a mark may begin with the byte; most bytes are words.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "*"): true
    default: false
    }
  }

  /// snake_case: gettext's python-brace-format check passes over a name with a hyphen.
  private static func isValueNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
