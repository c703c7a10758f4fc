/// Rows of cells as RFC 4180 writes them.
enum CSVText {
  /// A row with the place of its first byte.
  struct Row: Hashable {
    let offset: Int
    let cells: [String]
  }

  /// Why a text is not CSV, with the place.
  struct Fault: Error, Hashable {
    let message: String
    let offset: Int
  }

  /// One row, every cell quoted, ended by CR LF.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let escaped = cell.split(separator: "\"", omittingEmptySubsequences: false)
      return "\"\(escaped.joined(separator: "\"\""))\""
    }.joined(separator: ",") + "\r\n"
  }

  /// Reads UTF-8 bytes from a place on; rows may end with CR LF, LF or CR, empty rows are left out.
  static func rows(
    in bytes: [UInt8], from start: Int, separator: UInt8
  ) throws(Fault) -> [Row] {
    var scanner = Scanner(bytes: bytes, index: start, separator: separator)
    var rows: [Row] = []
    while scanner.index < bytes.count {
      let offset = scanner.index
      let cells = try scanner.row()
      if cells != [""] { rows.append(Row(offset: offset, cells: cells)) }
    }
    return rows
  }

  private struct Scanner {
    let bytes: [UInt8]
    var index: Int
    let separator: UInt8

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func row() throws(Fault) -> [String] {
      var cells: [String] = []
      while true {
        cells.append(try cell())
        guard let byte else { return cells }
        index += 1
        if byte == separator { continue }
        if byte == 0x0D, self.byte == 0x0A { index += 1 }
        return cells
      }
    }

    private mutating func cell() throws(Fault) -> String {
      guard byte == UInt8(ascii: "\"") else {
        let text = bytes[index...].prefix { $0 != separator && $0 != 0x0A && $0 != 0x0D }
        index = text.endIndex
        return String(decoding: text, as: UTF8.self)
      }
      return try quotedCell()
    }

    private mutating func quotedCell() throws(Fault) -> String {
      let start = index
      var text: [UInt8] = []
      index += 1
      while let byte {
        index += 1
        guard byte == UInt8(ascii: "\"") else {
          text.append(byte)
          continue
        }
        guard self.byte == UInt8(ascii: "\"") else {
          guard self.byte.map({ $0 == separator || $0 == 0x0A || $0 == 0x0D }) ?? true else {
            throw Fault(message: "a text goes on after its quotation mark", offset: index)
          }
          return String(decoding: text, as: UTF8.self)
        }
        text.append(byte)
        index += 1
      }
      throw Fault(message: "a quotation mark is not closed", offset: start)
    }
  }
}
