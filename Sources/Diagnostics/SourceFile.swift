/// The bytes of a source file, with tables that turn UTF-8 offsets into lines and columns.
///
/// The bytes need not be valid UTF-8: a reader reports that, and positions still work.
/// A lookup costs a binary search over lines and at most one block of bytes, however long the line.
package struct SourceFile: Sendable {
  /// The path as shown to people, relative to the library where possible.
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [UInt32]
  private let scalarsBeforeBlock: [UInt32]

  private static let blockSize = 64

  /// Makes a source file of raw bytes.
  ///
  /// - Precondition: fewer than 2³² bytes.
  package init(path: String, bytes: [UInt8]) {
    precondition(bytes.count < UInt32.max, "a source file holds less than 4 GiB")
    self.path = path
    self.bytes = bytes
    self.lineStarts = SourceFile.lineStarts(of: bytes)
    self.scalarsBeforeBlock = SourceFile.scalarsBeforeBlocks(of: bytes)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text between two UTF-8 offsets; bytes that are not UTF-8 become U+FFFD.
  package func text(in offsets: Range<Int>) -> String {
    String(decoding: bytes[offsets.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  package var lineCount: Int { lineStarts.count }

  /// The UTF-8 offset of the first character, after a byte order mark if there is one.
  package var contentStart: Int { Int(lineStarts[0]) }

  /// The UTF-8 offsets of a line, from 1 to `lineCount`, without its line break.
  package func offsets(ofLine line: Int) -> Range<Int> {
    precondition(line >= 1 && line <= lineCount, "the file has no such line")
    let start = Int(lineStarts[line - 1])
    guard line < lineCount else { return start..<bytes.count }
    var end = Int(lineStarts[line])
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The place at a UTF-8 offset; offsets outside the file are moved to its nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, contentStart), bytes.count)
    let line = lineIndex(at: offset)
    let column = scalars(before: offset) - scalars(before: Int(lineStarts[line]))
    return SourcePosition(line: line + 1, column: column + 1, offset: offset)
  }

  /// The stretch between two UTF-8 offsets.
  package func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(
      path: path, start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
  }
}

extension SourceFile {
  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / SourceFile.blockSize
    var count = Int(scalarsBeforeBlock[block])
    for index in block * SourceFile.blockSize..<offset where bytes[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    starts.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        let next = index + 1
        if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { continue }
        starts.append(UInt32(next))
      }
    }
    return starts
  }

  private static func scalarsBeforeBlocks(of bytes: [UInt8]) -> [UInt32] {
    var counts: [UInt32] = [0]
    counts.reserveCapacity(bytes.count / blockSize + 2)
    var total: UInt32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        for byte in bytes[start..<min(start + blockSize, bytes.count)] {
          total &+= byte & 0xC0 != 0x80 ? 1 : 0
        }
        counts.append(total)
      }
    }
    return counts
  }
}
