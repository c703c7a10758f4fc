/// Turns libyaml's marks, which count code points, into UTF-8 offsets.
///
/// Marks come nearly in order, so walking from the last one is linear over a whole file.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private let base: Int
  private var index = 0
  private var offset: Int

  /// - Parameters:
  ///   - bytes: the whole file, valid UTF-8.
  ///   - base: the UTF-8 offset of code point 0.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    offset = base
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The UTF-8 offset of a code point.
  mutating func utf8Offset(_ wanted: Int) -> Int {
    if isASCII { return base + wanted }
    while index < wanted, offset < bytes.count {
      if wanted - index >= 8, offset + 8 <= bytes.count, isNextWordASCII {
        offset += 8
        index += 8
      } else {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        index += 1
      }
    }
    while index > wanted, offset > base {
      offset -= 1
      while offset > base, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }

  private var isNextWordASCII: Bool {
    guard let start = bytes.baseAddress else { return false }
    let word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }
}
