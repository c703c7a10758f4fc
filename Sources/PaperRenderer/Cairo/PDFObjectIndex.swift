/// Where the dictionaries of a PDF stand that Cairo wrote: one cross-reference table, no object
/// streams, `endobj` behind each object.
struct PDFObjectIndex {
  /// Where the cross-reference table begins.
  let start: Int
  /// One more than the highest object number.
  let size: Int
  let root: Int
  let info: Int
  /// Those that hold a dictionary without a stream, by number.
  let objects: [PDFObject]

  /// Nothing when the PDF is written in another way.
  init?(_ pdf: [UInt8]) {
    let tail = pdf.suffix(2048).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    guard let start = Self.number(after: "startxref", in: tail),
      let size = Self.number(after: "/Size", in: tail),
      let root = Self.number(after: "/Root", in: tail),
      let info = Self.number(after: "/Info", in: tail),
      let offsets = Self.offsets(pdf, start: start, size: size)
    else { return nil }
    self.start = start
    self.size = size
    self.root = root
    self.info = info
    objects = offsets.sorted { $0.offset < $1.offset }
      .compactMap { Self.object(pdf, number: $0.number, offset: $0.offset) }
      .sorted { $0.number < $1.number }
  }

  private static func number(after key: String, in words: [ArraySlice<UInt8>]) -> Int? {
    guard let place = words.lastIndex(where: { $0.elementsEqual(key.utf8) }),
      words.indices.contains(place + 1)
    else { return nil }
    return Int(String(decoding: words[place + 1], as: UTF8.self))
  }

  /// The entries of the table: 20 bytes each, the first 10 digits of which are the offset.
  private static func offsets(
    _ pdf: [UInt8], start: Int, size: Int
  ) -> [(number: Int, offset: Int)]? {
    let head = Array("xref\n0 \(size)\n".utf8)
    let first = start + head.count
    guard start > 0, first + 20 * size <= pdf.count, pdf[start..<first].elementsEqual(head)
    else { return nil }
    return (1..<size).compactMap { number in
      let entry = pdf[(first + 20 * number)...].prefix(10)
      return Int(String(decoding: entry, as: UTF8.self)).map { (number, $0) }
    }
  }

  /// Reads a short dictionary; nothing for streams and for long objects, which are none of ours.
  private static func object(_ pdf: [UInt8], number: Int, offset: Int) -> PDFObject? {
    guard offset < pdf.count else { return nil }
    let head = Array("\(number) 0 obj\n".utf8)
    let type = Array("<< /Type /".utf8)
    let body = pdf[offset...].dropFirst(head.count)
    guard pdf[offset...].starts(with: head), body.starts(with: type) else { return nil }
    let mark = Array("endobj\n".utf8)
    var end = body.startIndex
    while end + mark.count <= pdf.count {
      if pdf[end] == mark[0], pdf[end...].starts(with: mark) { break }
      end += 1
    }
    guard end + mark.count <= pdf.count else { return nil }
    return PDFObject(number: number, text: String(decoding: body[..<end], as: UTF8.self))
  }
}
