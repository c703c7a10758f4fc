import Localization
import TranslationExchange

/// The status of all files as a table.
struct StatusTable {
  let rows: [TranslationStatus]

  var text: String {
    let heading =
      ["language", "file"] + Self.states.map(\.rawValue) + ["words left", "last translator"]
    return AlignedTable(rows: [heading] + rows.map(cells), numbers: 2...6).text
  }

  private static let states: [TranslationState] = [.missing, .stale, .translated, .reviewed]

  private func cells(_ row: TranslationStatus) -> [String] {
    [row.language.tag, row.domain.name]
      + Self.states.map { String(row.count($0)) }
      + [String(row.wordsLeft), row.lastTranslator?.name ?? "nobody"]
  }
}
