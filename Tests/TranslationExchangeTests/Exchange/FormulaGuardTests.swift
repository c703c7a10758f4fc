import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite("Formulas in spreadsheets")
struct FormulaGuardTests {
  private func cell(of text: String) throws -> String {
    let file = POFile(
      header: POHeader(language: .english),
      entries: [POEntry(context: "test/a", id: "Merci.", translation: .single(text))])
    let csv = ExchangeDocument([TextDomain("test"): file], language: .english).text(as: .csv)
    let row = try #require(csv.split(separator: "\r\n").last)
    return String(row.split(separator: ",")[2].dropFirst().dropLast())
  }

  @Test(
    "a cell that a spreadsheet would run gets an apostrophe, which goes away again",
    arguments: [
      ("=1+1", "'=1+1"), ("+32", "'+32"), ("-5", "'-5"), ("@a", "'@a"), ("'=1", "''=1"),
      ("Thanks", "Thanks"), ("'Thanks'", "'Thanks'"), ("l’=", "l’="), ("", ""),
    ])
  func protected(text: String, written: String) throws {
    #expect(try cell(of: text) == written)
    let csv = "key,french,translation\r\ntest/a,Merci.,\(written)\r\n"
    let reading = ExchangeReading.read(SourceFile(path: "file.csv", text: csv))
    #expect(reading.lines.map(\.unit.forms) == [[text]])
  }
}
