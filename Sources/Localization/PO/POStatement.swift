/// The keyword and the text of a statement line.
struct POStatement {
  enum Keyword: Equatable {
    case msgctxt
    case msgid
    case msgidPlural
    case msgstr
    case msgstrIndex(Int)
    /// No keyword: the text belongs to the line before.
    case continuation
  }

  let keyword: Keyword
  let text: String

  /// What is wrong with a line, and where.
  struct Fault: Error {
    let message: String
    let offset: Int
    /// The keyword, when that much could be read.
    var keyword: Keyword?
  }

  init(_ bytes: [UInt8], _ line: Range<Int>) throws(Fault) {
    var scanner = Scanner(bytes: bytes, end: line.upperBound, index: line.lowerBound)
    keyword = try scanner.keyword()
    do {
      text = try scanner.strings()
    } catch {
      throw Fault(message: error.message, offset: error.offset, keyword: keyword)
    }
  }

  private struct Scanner {
    let bytes: [UInt8]
    let end: Int
    var index: Int

    var byte: UInt8? { index < end ? bytes[index] : nil }

    mutating func keyword() throws(Fault) -> Keyword {
      let start = index
      while let byte, byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte) { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      switch word {
      case "": return .continuation
      case "msgctxt": return .msgctxt
      case "msgid": return .msgid
      case "msgid_plural": return .msgidPlural
      case "msgstr": return try formIndex().map { .msgstrIndex($0) } ?? .msgstr
      default:
        throw Fault(message: "\"\(word.prefix(40))\" is no keyword of a PO file", offset: start)
      }
    }

    /// The number in `msgstr[2]`.
    private mutating func formIndex() throws(Fault) -> Int? {
      skipBlanks()
      guard byte == UInt8(ascii: "[") else { return nil }
      let start = index
      index += 1
      var number = 0
      while let digit = byte, (0x30...0x39).contains(digit), number < 100 {
        number = number * 10 + Int(digit - 0x30)
        index += 1
      }
      guard index > start + 1, byte == UInt8(ascii: "]") else {
        throw Fault(
          message: "a form is written \"msgstr[0]\"", offset: start, keyword: .msgstr)
      }
      index += 1
      return number
    }

    /// One or more texts in quotation marks, joined.
    mutating func strings() throws(Fault) -> String {
      if let plain = plainString() { return plain }
      var text: [UInt8] = []
      var count = 0
      while true {
        skipBlanks()
        guard let byte else { break }
        guard byte == UInt8(ascii: "\"") else {
          throw Fault(message: "expected a text in quotation marks", offset: index)
        }
        try string(into: &text)
        count += 1
      }
      guard count > 0 else {
        throw Fault(message: "expected a text in quotation marks", offset: index)
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// The only text of the line, when no escape sequence is in it, as in nearly every line.
    private mutating func plainString() -> String? {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { return nil }
      let start = index + 1
      guard
        let stop = bytes[start..<end].firstIndex(where: {
          $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
        }), stop + 1 == end, bytes[stop] == UInt8(ascii: "\"")
      else { return nil }
      index = end
      return String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    private mutating func string(into text: inout [UInt8]) throws(Fault) {
      let start = index
      index += 1
      while index < end {
        let run = bytes[index..<end].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        text += run
        index = run.endIndex + 1
        guard run.endIndex < end else { break }
        if bytes[run.endIndex] == UInt8(ascii: "\"") { return }
        text.append(try escape())
      }
      throw Fault(message: "the text has no closing quotation mark on its line", offset: start)
    }

    private mutating func escape() throws(Fault) -> UInt8 {
      let start = index - 1
      guard let byte else {
        throw Fault(message: "the text has no closing quotation mark on its line", offset: start)
      }
      index += 1
      switch byte {
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "t"): return 0x09
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "a"): return 0x07
      case UInt8(ascii: "b"): return 0x08
      case UInt8(ascii: "v"): return 0x0B
      case UInt8(ascii: "f"): return 0x0C
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): return byte
      default: throw Fault(message: "unknown escape sequence in a text", offset: start)
      }
    }

    private mutating func skipBlanks() {
      while let byte, POLine.isBlank(byte) { index += 1 }
    }
  }
}
