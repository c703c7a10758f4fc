/// One line of a PO file, split by what begins it.
struct POLine {
  enum Content {
    case blank
    case comment(Comment, text: Range<Int>)
    /// A keyword with its strings, or strings that go on from the line before.
    case statement(Statement)
  }

  enum Comment {
    case translator
    case extracted
    case reference
    case flags
  }

  struct Statement {
    var isObsolete = false
    var isPrevious = false
    /// From the keyword, or the first quotation mark, to the end of the line.
    let offsets: Range<Int>
  }

  let content: Content

  /// Splits the line at some offsets of a file's bytes; the line break is not part of it.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    let start = line.first { !Self.isBlank(bytes[$0]) } ?? line.upperBound
    guard start < line.upperBound else {
      content = .blank
      return
    }
    guard bytes[start] == UInt8(ascii: "#") else {
      content = .statement(Statement(offsets: start..<line.upperBound))
      return
    }
    let text = start + 1..<line.upperBound
    switch text.isEmpty ? 0 : bytes[text.lowerBound] {
    case UInt8(ascii: "."): content = .comment(.extracted, text: text.dropFirst())
    case UInt8(ascii: ":"): content = .comment(.reference, text: text.dropFirst())
    case UInt8(ascii: ","): content = .comment(.flags, text: text.dropFirst())
    case UInt8(ascii: "|"):
      content = Self.statement(bytes, text.dropFirst(), isObsolete: false, isPrevious: true)
    case UInt8(ascii: "~"):
      let rest = text.dropFirst()
      let isPrevious = rest.first.map { bytes[$0] == UInt8(ascii: "|") } ?? false
      content = Self.statement(
        bytes, isPrevious ? rest.dropFirst() : rest, isObsolete: true, isPrevious: isPrevious)
    default: content = .comment(.translator, text: text)
    }
  }

  private static func statement(
    _ bytes: [UInt8], _ offsets: Range<Int>, isObsolete: Bool, isPrevious: Bool
  ) -> Content {
    guard let start = offsets.first(where: { !isBlank(bytes[$0]) }) else { return .blank }
    return .statement(
      Statement(
        isObsolete: isObsolete, isPrevious: isPrevious, offsets: start..<offsets.upperBound))
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
