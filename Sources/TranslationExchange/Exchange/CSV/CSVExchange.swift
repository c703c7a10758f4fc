import Diagnostics
import Localization

/// Translations in a spreadsheet: one row for each text, and for each plural form.
///
/// The key of a form ends with its category, `shared/…/unit[few]`. The column `base` must come back
/// as it went; who deletes it loses nothing but the knowledge of what is newer.
struct CSVExchange {
  enum Column: String, CaseIterable {
    case key, french, translation, state
    case place = "where"
    case comment, base
  }

  let language: Language

  func text(of units: [ExchangeUnit]) -> String {
    "\u{FEFF}" + CSVText.line(Column.allCases.map(\.rawValue))
      + units.flatMap(rows).map { row in
        CSVText.line(row.map(FormulaGuard.protected))
      }.joined()
  }

  private func rows(_ unit: ExchangeUnit) -> [[String]] {
    let comment = unit.notes + (unit.previous.map { ["French before: \($0)"] } ?? [])
    func row(_ key: String, _ french: String, _ translation: String) -> [String] {
      [
        key, french, translation, unit.state.rawValue, unit.places.joined(separator: " "),
        comment.joined(separator: "\n"), unit.base?.text ?? "",
      ]
    }
    guard let plural = unit.plural else {
      return [row(unit.context, unit.french, unit.forms.first ?? "")]
    }
    return zip(language.pluralForms.categories, unit.forms).map { category, form in
      row("\(unit.context)[\(category.rawValue)]", category == .one ? unit.french : plural, form)
    }
  }
}

// MARK: - Reading

extension CSVExchange {
  static func read(_ source: SourceFile) -> ExchangeReading {
    var reading = ExchangeReading(source)
    reading.confirmsByEditing = true
    do throws(CSVText.Fault) {
      let rows = try CSVText.rows(
        in: source.bytes, from: source.contentStart, separator: separator(of: source))
      guard let columns = rows.first.map({ Columns($0.cells) }), columns.areEnough else {
        reading.fail(
          "not-translations",
          "the file is neither PO, nor XLIFF, nor a table with the columns key, french, translation"
        )
        return reading
      }
      var grouping = CSVGrouping(columns: columns, source: source)
      for row in rows.dropFirst() { grouping.take(row) }
      grouping.finish(&reading)
    } catch {
      reading.fail("csv-syntax", error.message, at: source.range(error.offset..<error.offset))
    }
    return reading
  }

  /// The separator of the first line: spreadsheets in French write semicolons.
  private static func separator(of source: SourceFile) -> UInt8 {
    let line = source.bytes[source.offsets(ofLine: 1)]
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    } ?? UInt8(ascii: ",")
  }

  /// Where the columns stand, whatever their order; others are ignored.
  struct Columns {
    private let places: [Column: Int]

    init(_ headings: [String]) {
      let names = headings.map { $0.lowercased().filter { !$0.isWhitespace } }
      places = Dictionary(
        Column.allCases.compactMap { column in
          names.firstIndex(of: column.rawValue).map { (column, $0) }
        }
      ) { first, _ in first }
    }

    var areEnough: Bool {
      [Column.key, .french, .translation].allSatisfy { places[$0] != nil }
    }

    func cell(_ column: Column, of row: CSVText.Row) -> String? {
      places[column].flatMap { $0 < row.cells.count ? FormulaGuard.original(row.cells[$0]) : nil }
    }
  }
}
