import Diagnostics
import Localization
import TranslationExchange

/// The status of all files as a table with aligned columns, and a line of totals for each language.
struct StatusTable {
  let rows: [TranslationStatus]

  var text: String {
    let heading =
      ["language", "file"] + Self.states.map(\.rawValue) + ["words left", "last translator"]
    let cells = [heading] + rows.map(cells)
    let widths = heading.indices.map { column in
      cells.map { Self.width($0[column]) }.max() ?? 0
    }
    return cells.map { line($0, widths) }.joined()
  }

  private static let states: [TranslationState] = [.missing, .stale, .translated, .reviewed]

  private func cells(_ row: TranslationStatus) -> [String] {
    [row.language.tag, row.domain.name]
      + Self.states.map { String(row.count($0)) }
      + [String(row.wordsLeft), row.lastTranslator?.name ?? "nobody"]
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: cell.1 - Self.width(cell.0))
      // Numbers stand to the right.
      return (2...6).contains(column) ? space + cell.0 : cell.0 + space
    }
    let line = padded.joined(separator: "  ")
    return line[...(line.lastIndex { $0 != " " } ?? line.startIndex)] + "\n"
  }

  private static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + displayWidth($1) }
  }
}
