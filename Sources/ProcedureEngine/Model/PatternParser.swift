/// Reads the markup of ``MessagePattern`` from left to right, once.
struct PatternParser {
  private let text: Substring.UTF8View
  private var index: Substring.UTF8View.Index

  init(_ source: String) {
    text = source[...].utf8
    index = text.startIndex
  }

  mutating func parse() throws(PatternFault) -> [MessagePattern.Inline] {
    try inlines(insideStrong: false)
  }

  private mutating func inlines(
    insideStrong: Bool
  ) throws(PatternFault) -> [MessagePattern.Inline] {
    var inlines: [MessagePattern.Inline] = []
    var wordsStart = index
    func words(upTo end: Substring.UTF8View.Index) -> [MessagePattern.Inline] {
      wordsStart < end ? [.words(String(Substring(text[wordsStart..<end])))] : []
    }
    while index < text.endIndex {
      let start = index
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
        text.formIndex(after: &index)
      }
    }
    return inlines + words(upTo: index)
  }

  private mutating func value(
    from start: Substring.UTF8View.Index
  ) throws(PatternFault) -> MessagePattern.Inline {
    guard let name = take(upTo: "}") else { throw fault(.unclosedValue, at: start) }
    guard !name.isEmpty else { throw fault(.emptyValue, at: start) }
    guard name.utf8.allSatisfy(Self.isValueNameByte) else {
      throw fault(.invalidValueName(name), at: start)
    }
    return .value(ValueName(name))
  }

  private mutating func term(
    from start: Substring.UTF8View.Index
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
    from start: Substring.UTF8View.Index
  ) throws(PatternFault) -> MessagePattern.Inline {
    let inner = try inlines(insideStrong: true)
    let closed = text[..<index].suffix(2).elementsEqual("**".utf8)
    guard closed, text.distance(from: start, to: index) >= 4 else {
      throw fault(.unclosedStrong, at: start)
    }
    guard !inner.isEmpty else { throw fault(.emptyStrong, at: start) }
    return .strong(inner)
  }

  private mutating func skip(_ mark: String) -> Bool {
    guard text[index...].starts(with: mark.utf8) else { return false }
    index = text.index(index, offsetBy: mark.utf8.count)
    return true
  }

  private mutating func take(upTo mark: String) -> String? {
    var end = index
    while end < text.endIndex {
      if text[end...].starts(with: mark.utf8) {
        let taken = String(Substring(text[index..<end]))
        index = text.index(end, offsetBy: mark.utf8.count)
        return taken
      }
      text.formIndex(after: &end)
    }
    return nil
  }

  private func fault(
    _ kind: PatternFault.Kind, at place: Substring.UTF8View.Index
  ) -> PatternFault {
    PatternFault(kind: kind, offset: text.distance(from: text.startIndex, to: place))
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
