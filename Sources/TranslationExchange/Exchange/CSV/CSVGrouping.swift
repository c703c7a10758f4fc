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

  /// Gives the units to a reading.
  ///
  /// A plural of which a row is gone is refused when it is taken; without the row that names it, it
  /// cannot even be told which it is.
  func finish(_ reading: inout ExchangeReading) {
    guard bases.count <= 1 else {
      return reading.fail("wrong-language", "the rows are of several languages; import them apart")
    }
    reading.language = bases.first
    let order = bases.first?.pluralForms.categories ?? PluralCategory.allCases
    var units = lines.map(\.unit) as [ExchangeUnit?]
    for (context, rows) in plurals.sorted(by: { $0.key < $1.key }) {
      guard let line = rows.values.map(\.line).min() else { continue }
      units[line] = unit(of: context, order.compactMap { rows[$0]?.row }, named: rows[.one]?.row)
      if units[line] == nil {
        reading.log.append(
          Diagnostic(
            "csv-row-missing", .warning, at: lines[line].range,
            "the row \(quoted("\(context)[one]")) is missing, so its other forms were not taken"))
      }
    }
    reading.lines = zip(lines, units).compactMap { line, unit in
      unit.map { ExchangeReading.Line(unit: $0, range: line.range) }
    }
  }

  private func unit(
    of context: String, _ rows: [ExchangeUnit], named one: ExchangeUnit?
  ) -> ExchangeUnit? {
    guard let one else { return nil }
    return ExchangeUnit(
      context: context, french: one.french,
      plural: rows.first { $0 != one }?.french ?? one.french, forms: rows.flatMap(\.forms),
      // The state of the row that somebody changed.
      state: rows.map(\.state).first { $0 != one.base?.state } ?? one.state, base: one.base)
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
