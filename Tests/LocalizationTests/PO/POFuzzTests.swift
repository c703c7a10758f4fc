import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct POFuzzTests {
  @Test("no change of bytes makes the reader or the catalogue trap", arguments: 0..<8)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = Array(POWriterTests.text.utf8.prefix(6_000))
    let tokens = [
      "msgid ", "msgstr[9999999999] ", "\"", "\\", "#~ ", "#| ", "\n", "\r", "\u{FEFF}", "[", "{",
    ]
    for _ in 0..<60 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count - 1, place + 40))
        case 2:
          bytes.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: place)
        default: bytes.removeLast(min(bytes.count - 1, 50))
        }
      }
      let file = SourceFile(path: "fuzz.po", bytes: bytes)
      let reading = POReader.read(file)
      #expect(reading.file.entries.count == reading.places.count)
      for place in reading.places {
        #expect(place.entry.upperBound <= bytes.count && place.translations.count > 0)
      }
      #expect(reading.diagnostics.count <= 101)
      _ = CatalogueReading([file], language: .arabic)
    }
  }

  @Test("what was read can be written and read again", arguments: 0..<4)
  func stable(seed: UInt64) {
    var random = SeededGenerator(seed: 100 + seed)
    var bytes = Array(POWriterTests.text.utf8)
    for _ in 0..<30 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = 0x22 }
    let first = POReader.read(SourceFile(path: "fuzz.po", bytes: bytes)).file
    let text = POWriter.text(of: first)
    let second = POReader.read(SourceFile(path: "fuzz.po", text: text)).file
    #expect(POWriter.text(of: second) == text)
  }

  @Test("random sentences are broken into lines as msgcat breaks them", arguments: 0..<3)
  func lines(seed: UInt64) throws {
    var random = SeededGenerator(seed: 200 + seed)
    let pieces =
      [" ", " ", " ", "  ", "\u{A0}", "\u{202F}"]
      + "-–—/.,;:!?…()[]{}«»“”„‘’\"'\\|%€$+°№&=@#*<>~_".map(String.init)
      + ["mot", "Слово", "كلمة", "؟", "،", "؛", "12", "3.5", "{fee}", "[[a|b]]", "**", "e\u{301}"]
      + ["漢", "字", "。", "😀", "\u{2068}", "\u{2069}", "\u{200B}", "\n", "\t", "·", "•", "→", "א"]
    let entries = (0..<300).map { index in
      let text = (0..<Int.random(in: 10...60, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      return POEntry(context: "\(index)", id: "x", translation: .single("a" + text))
    }
    let ours = POWriter.text(of: POFile(header: POHeader(language: .french), entries: entries))
    let judged = try GettextTool(name: "msgcat").run([], input: ours)
    #expect(judged.status == 0, "\(judged.errors)")
    let blocks = (ours.split(separator: "\n\n"), judged.text.split(separator: "\n\n"))
    #expect(blocks.0.count == blocks.1.count)
    for (our, their) in zip(blocks.0, blocks.1) { #expect(our == their) }
  }
}
