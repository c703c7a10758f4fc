import Diagnostics
import Localization
import TestSupport
import Testing
import TranslationExchange

@Suite("What leaves the library comes back the same")
struct RoundTripTests {
  private func expectSame(
    _ bytes: [UInt8], named name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let reading = ExchangeReading.read(SourceFile(path: name, bytes: bytes))
    #expect(reading.log.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    #expect(reading.language == .ukrainian, sourceLocation: sourceLocation)
    let messages = TrickyDocument.messages(of: reading)
    #expect(messages.count == TrickyDocument.messages.count, sourceLocation: sourceLocation)
    for (came, went) in zip(messages, TrickyDocument.messages) {
      #expect(came == went, sourceLocation: sourceLocation)
    }
  }

  private func judged(
    _ format: ExchangeFormat, by script: String
  ) throws -> JudgeTool.Output {
    let text = TrickyDocument.document.text(as: format)
    let run = try JudgeTool("python3").run(
      ["-c", script], input: Array(text.utf8), named: "file.\(format.fileExtension)")
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test("in every format", arguments: ExchangeFormat.allCases)
  func direct(format: ExchangeFormat) {
    expectSame(
      Array(TrickyDocument.document.text(as: format).utf8), named: "file.\(format.fileExtension)")
  }

  @Test("xmllint finds XLIFF well formed", arguments: [ExchangeFormat.xliff, .xliff2])
  func wellFormed(format: ExchangeFormat) throws {
    let run = try JudgeTool("xmllint").run(
      ["--noout"], input: Array(TrickyDocument.document.text(as: format).utf8), named: "file.xlf")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(
    "after translate-toolkit has read XLIFF and written it again",
    arguments: [(ExchangeFormat.xliff, "xliff.xlifffile"), (.xliff2, "xliff2.Xliff2File")])
  func toolkit(format: ExchangeFormat, type: String) throws {
    let run = try judged(
      format,
      by: """
        import sys
        from translate.storage import \(type.split(separator: ".")[0])
        store = \(type).parsefile(sys.argv[1])
        sys.stdout.buffer.write(bytes(store))
        """)
    expectSame(run.bytes, named: "file.xlf")
  }

  @Test("xliff2po gives gettext the texts of XLIFF 1.2, codes included")
  func xliff2po() throws {
    let run = try judged(
      .xliff,
      by: """
        import sys
        from translate.convert.xliff2po import xliff2po
        with open(sys.argv[1], 'rb') as file:
            sys.stdout.buffer.write(bytes(xliff2po().convertstore(file.read())))
        """)
    let entries = POReader.read(SourceFile(path: "file.po", bytes: run.bytes)).file.entries
    let singles = TrickyDocument.messages.filter { $0.french.count == 1 }
    for message in singles {
      let entry = entries.first { $0.id == message.french[0] }
      #expect(entry?.translation == .single(message.forms[0]))
      #expect(entry?.isFuzzy == (message.state == .stale))
    }
  }

  @Test(
    "after a spreadsheet has saved CSV in its own way",
    arguments: [
      // LibreOffice, Excel in French, and both without a byte order mark.
      "csv.writer(out, lineterminator='\\n')", "csv.writer(out, delimiter=';')",
      "csv.writer(out, delimiter='\\t', quoting=csv.QUOTE_ALL)",
    ], ["utf-8-sig", "utf-8"])
  func spreadsheet(writer: String, encoding: String) throws {
    let run = try judged(
      .csv,
      by: """
        import csv, io, sys
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
            rows = list(csv.reader(file))
        assert all(len(row) == 7 for row in rows), rows
        out = io.StringIO(newline='')
        \(writer).writerows(rows)
        sys.stdout.buffer.write(out.getvalue().encode('\(encoding)'))
        """)
    expectSame(run.bytes, named: "file.csv")
  }

  @Test("no cell of CSV begins as a formula does")
  func formulas() throws {
    let run = try judged(
      .csv,
      by: """
        import csv, sys
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
            print([cell for row in csv.reader(file) for cell in row if cell[:1] in list('=+-@\\t\\r')])
        """)
    #expect(run.text == "[]\n")
  }

  @Test("msgfmt -c accepts PO, and msgcat writes it again byte for byte")
  func gettext() throws {
    // One entry is broken on purpose, which only msgfmt would mind.
    var file = TrickyDocument.file
    file.entries.removeAll { $0.id == "Prix : {fee}." }
    let text = ExchangeDocument([TextDomain("test"): file], language: .ukrainian).text(as: .po)
    let checked = try GettextTool(name: "msgfmt").run(
      ["--check-format", "--check-domain", "-o", "/dev/null"], input: text)
    #expect(checked.status == 0, "\(checked.errors)")
    let written = try GettextTool(name: "msgcat").run([], input: text)
    #expect(text == written.text, "\(lineDifference(expected: written.text, actual: text))")
  }

  @Test(
    "after polib and translate-toolkit have read PO and written it again",
    arguments: [
      "import polib; print(polib.pofile(sys.argv[1]))",
      "from translate.storage import po; print(bytes(po.pofile.parsefile(sys.argv[1])).decode())",
    ])
  func poTools(script: String) throws {
    let run = try judged(.po, by: "import sys; \(script)")
    expectSame(run.bytes, named: "file.po")
  }
}
