/// The parts of a line such as `  - say: Bonjour  # note`, found without a parser.
struct ValueLine {
  /// From the first character after indentation and dashes to the end of the text.
  let content: Range<Int>
  /// Where the value begins: after the first colon and space, or at the start of the content.
  let valueStart: Int
  /// The end of the text, before a comment and spaces.
  var end: Int { content.upperBound }

  init(_ line: Range<Int>, _ bytes: [UInt8]) {
    var start = line.lowerBound
    while start < line.upperBound {
      let isDash = bytes[start] == UInt8(ascii: "-")
      let isDashSpace = isDash && start + 1 < line.upperBound && bytes[start + 1] == 0x20
      guard bytes[start] == 0x20 || bytes[start] == 0x09 || isDashSpace else { break }
      start += 1
    }
    let end = ValueLine.textEnd(start..<line.upperBound, bytes)
    content = start..<end
    valueStart = ValueLine.valueStart(in: content, bytes)
  }

  /// The value, where it begins before a colon inside it.
  func value(before colon: Int) -> Range<Int>? {
    valueStart > content.lowerBound && valueStart <= colon && colon < end ? valueStart..<end : nil
  }

  /// The value of an entry between braces that has a colon inside it.
  func flowValue(around colon: Int, _ bytes: [UInt8]) -> Range<Int>? {
    guard content.contains(colon) else { return nil }
    var start = colon
    while start > content.lowerBound, !",{[".utf8.contains(bytes[start - 1]) { start -= 1 }
    let value = ValueLine.valueStart(in: start..<colon, bytes)
    return value > start && value < colon ? value..<flowEnd(from: colon, bytes) : nil
  }

  /// The end of a text between braces: before the next comma or closing bracket.
  func flowEnd(from start: Int, _ bytes: [UInt8]) -> Int {
    var end = start
    while end < self.end, !",}]".utf8.contains(bytes[end]) { end += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static func textEnd(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var end = line.lowerBound
    while end < line.upperBound {
      if bytes[end] == UInt8(ascii: "#"), end > line.lowerBound, bytes[end - 1] == 0x20 { break }
      end += 1
    }
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private static func valueStart(in content: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard let first = content.first, !"{[*&!%@`|>\"'".utf8.contains(bytes[first]) else {
      return content.lowerBound
    }
    var index = content.lowerBound
    while index + 1 < content.upperBound {
      if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x20 {
        index += 1
        while index < content.upperBound, bytes[index] == 0x20 { index += 1 }
        return index
      }
      index += 1
    }
    return content.lowerBound
  }
}
