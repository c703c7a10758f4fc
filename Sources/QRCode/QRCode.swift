import CQREncode

/// A QR code (ISO/IEC 18004), error correction level M, without its quiet zone of 4 modules.
package struct QRCode: Hashable, Sendable {
  /// The side in modules.
  package let size: Int
  /// Row by row from the top left.
  private let dark: [Bool]

  /// Encodes a text as bytes of UTF-8.
  ///
  /// Level M holds up to 2331 bytes; some 300 still scan with ease from paper.
  package init(_ text: String) throws(QRCodeError) {
    // A code without text would be a code that opens nothing.
    guard !text.isEmpty else { throw .empty }
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      throw .tooLong(bytes: bytes.count)
    }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
    dark = modules.map { $0 & 1 == 1 }
  }

  package subscript(row row: Int, column column: Int) -> Bool { dark[row * size + column] }

  /// The dark modules as an SVG path with a module for a unit, runs of a row in one stroke.
  package var svgPath: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, self[row: row, column: column] { column += 1 }
        if column > start { path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z" }
        if column == start { column += 1 }
      }
    }
    return path
  }
}

/// Why a text has no QR code.
package enum QRCodeError: Error, Hashable, Sendable {
  case empty
  case tooLong(bytes: Int)
}
