import Diagnostics
import Localization

/// Puts the rows of a spreadsheet together to units: the forms of a plural stand in several rows.
struct CSVGrouping {
  let columns: CSVExchange.Columns
  let source: SourceFile
  private var lines: [ExchangeReading.Line] = []
  /// The forms of plurals by context, with the number of their line.
  private var plurals: [String: [PluralCategory: (row: ExchangeUnit, line: Int)]] = [:]
  private var bases: Set<Language> = []

  init(columns: CSVExchange.Columns, source: SourceFile) {
    self.columns = columns
    self.source = source
  }

  mutating func take(_ row: CSVText.Row) {
    guard let key = columns.cell(.key, of: row), !key.isEmpty else { return }
    let translation = columns.cell(.translation, of: row) ?? ""
    let base = columns.cell(.base, of: row).flatMap { ExchangeBase($0) }
    if let base { bases.insert(base.language) }
    let (context, category) = Self.split(key)
    let unit = ExchangeUnit(
      context: context, french: columns.cell(.french, of: row) ?? "", forms: [translation],
      state: columns.cell(.state, of: row).flatMap(TranslationState.init(cell:))
        ?? base?.state ?? .translated,
      base: base)
    let end = row.offset + max(1, key.utf8.count)
    if let category {
      if plurals[context] == nil {
        lines.append(.init(unit: unit, range: source.range(row.offset..<end)))
      }
      plurals[context, default: [:]][category] = (unit, lines.count - 1)
    } else {
      lines.append(.init(unit: unit, range: source.range(row.offset..<end)))
    }
  }

  /// Gives the units to a reading; a plural of which a row is gone is an error of the file.
  func finish(_ reading: inout ExchangeReading) {
    reading.lines = lines
    guard bases.count <= 1 else {
      return reading.fail("wrong-language", "the rows are of several languages; import them apart")
    }
    reading.language = bases.first
    for (context, rows) in plurals.sorted(by: { $0.key < $1.key }) {
      guard let one = rows[.one], let line = rows.values.map(\.line).min() else {
        reading.fail("csv-row-missing", "the row \(quoted("\(context)[one]")) is missing")
        continue
      }
      // In the order of the language; whether they are all there is looked at when they are taken.
      let order = reading.language?.pluralForms.categories ?? PluralCategory.allCases
      let missing = order.first { rows[$0] == nil && reading.language != nil }
      if let missing {
        reading.fail(
          "csv-row-missing", "the row \(quoted("\(context)[\(missing.rawValue)]")) is missing")
      }
      let others = rows.filter { $0.key != .one }.values.map(\.row.french)
      var unit = ExchangeUnit(
        context: context, french: one.row.french, plural: others.first ?? one.row.french,
        forms: order.compactMap { rows[$0]?.row.forms.first }, state: one.row.state,
        base: one.row.base)
      unit.state = rows.values.map(\.row.state).first { $0 != one.row.base?.state } ?? unit.state
      reading.lines[line].unit = unit
    }
  }

  /// `…/unit[few]` in context and category.
  private static func split(_ key: String) -> (String, PluralCategory?) {
    guard key.hasSuffix("]"), let bracket = key.lastIndex(of: "["),
      let category = PluralCategory(rawValue: String(key[key.index(after: bracket)...].dropLast()))
    else { return (key, nil) }
    return (String(key[..<bracket]), category)
  }
}

extension TranslationState {
  /// Reads a cell; capitals and spaces do not matter.
  fileprivate init?(cell: String) {
    self.init(rawValue: cell.lowercased().filter { !$0.isWhitespace })
  }
}
