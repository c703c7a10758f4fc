import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct POWriterTests {
  static let file = POFile(header: TrickyEntries.header, entries: TrickyEntries.all)
  static let text = POWriter.text(of: file)

  @Test("msgcat writes our file again byte for byte")
  func equalsMsgcat() throws {
    let judged = try GettextTool(name: "msgcat").run([], input: Self.text)
    #expect(judged.status == 0, "\(judged.errors)")
    #expect(Self.text == judged.text, "\(lineDifference(expected: judged.text, actual: Self.text))")
  }

  @Test("msgfmt accepts our file")
  func passesMsgfmt() throws {
    let judged = try GettextTool(name: "msgfmt").run(
      ["--check-format", "--check-domain", "-o", "/dev/null"], input: Self.text)
    #expect(judged.status == 0, "\(judged.errors)")
  }

  @Test("our reader reads back what was written")
  func roundTrip() {
    let reading = POReader.read(SourceFile(path: "ar.po", text: Self.text))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.file.header == Self.file.header)
    #expect(reading.file.entries.count == Self.file.entries.count)
    for (read, written) in zip(reading.file.entries, Self.file.entries) {
      #expect(read == written)
    }
    #expect(POWriter.text(of: reading.file) == Self.text)
  }
}
