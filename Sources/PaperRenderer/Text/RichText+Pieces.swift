extension RichText {
  /// The most bytes that are shaped at once.
  ///
  /// Pango shapes the rest of a paragraph anew for every line, so that a long one would cost the
  /// square of its length. No paragraph for a person is nearly as long.
  static let longestPiece = 4000

  /// The text cut where lines end and, when it is very long, at spaces.
  func pieces() -> [RichText] {
    guard text.utf8.count > Self.longestPiece else { return [self] }
    let bytes = Array(text.utf8)
    var pieces: [RichText] = []
    var start = 0
    while start < bytes.count {
      let end = Self.cut(bytes, from: start)
      let spans = spans.compactMap { span -> Span? in
        let range = span.range.clamped(to: start..<end)
        guard !range.isEmpty else { return nil }
        return Span(range: range.lowerBound - start..<range.upperBound - start, trait: span.trait)
      }
      pieces.append(
        RichText(
          language: language, text: String(decoding: bytes[start..<end], as: UTF8.self),
          spans: spans))
      start = end
    }
    return pieces
  }

  /// The end of the piece that begins at a byte: behind a line's end or a space, else between letters.
  private static func cut(_ bytes: [UInt8], from start: Int) -> Int {
    let limit = start + longestPiece
    guard limit < bytes.count else { return bytes.count }
    let window = bytes[start..<limit]
    for separator in [UInt8(ascii: "\n"), UInt8(ascii: " ")] {
      if let index = window.lastIndex(of: separator), index > start { return index + 1 }
    }
    // A byte 10xxxxxx continues a letter.
    var end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
