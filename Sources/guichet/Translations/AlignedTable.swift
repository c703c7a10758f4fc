import Diagnostics

/// Rows of cells, written with aligned columns.
struct AlignedTable {
  /// All of one length, the heading first.
  let rows: [[String]]
  /// The columns of numbers, which stand to the right.
  let numbers: ClosedRange<Int>

  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { Self.width($0[column]) }.max() ?? 0
    }
    return rows.map { line($0, widths) }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: cell.1 - Self.width(cell.0))
      return numbers.contains(column) ? space + cell.0 : cell.0 + space
    }
    let line = padded.joined(separator: "  ")
    return line[...(line.lastIndex { $0 != " " } ?? line.startIndex)] + "\n"
  }

  private static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + displayWidth($1) }
  }
}
