import Diagnostics
import TestSupport
import Testing

struct TextPrinterTests {
  @Test(
    "carets stand under the range",
    arguments: [
      ("  ask: 1️⃣card2️⃣", "    1 |   ask: card", "      |        ^^^^"),
      ("\ta: 1️⃣b2️⃣", "    1 |     a: b", "      |        ^"),
      ("日本: 1️⃣東京2️⃣ x", "    1 | 日本: 東京 x", "      |       ^^^^"),
      ("e\u{301}e\u{301}: 1️⃣e\u{301}x2️⃣", "    1 | e\u{301}e\u{301}: e\u{301}x", "      |     ^^"),
      ("say: 1️⃣مَرحبا2️⃣", "    1 | say: مَرحبا", "      |      ^^^^^"),
      ("її: 1️⃣їжак2️⃣", "    1 | її: їжак", "      |     ^^^^"),
      ("a: 👩‍👧 1️⃣b2️⃣", "    1 | a: 👩‍👧 b", "      |       ^"),
      ("a: 1️⃣2️⃣", "    1 | a: ", "      |    ^"),
      ("a: 1️⃣b\nc2️⃣", "    1 | a: b", "      |    ^"),
      ("a: \u{1B}[1m1️⃣b2️⃣", "    1 | a: <U+001B>[1mb", "      |               ^"),
      ("a: 1️⃣\u{202E}2️⃣b", "    1 | a: <U+202E>b", "      |    ^^^^^^^^"),
    ])
  func excerpt(source: String, line: String, underline: String) {
    let marked = MarkedText(source)
    let file = marked.file()
    let range = file.range(marked.offset("1️⃣")..<marked.offset("2️⃣"))
    let text = TextPrinter(files: [file]).text(for: [Diagnostic("x", at: range, "m")])
    let lines = text.split(separator: "\n").dropFirst()
    #expect(lines.elementsEqual([line.dropFirst(2), underline.dropFirst(2)]))
  }

  @Test("a line of megabytes is cut around the range")
  func longLine() {
    let long = String(repeating: "é", count: 1 << 20)
    let file = SourceFile(path: "x", text: long)
    let text = TextPrinter(files: [file])
      .text(for: [Diagnostic("x", at: file.range(1000..<1004), "m")])
    #expect(text.utf8.count < 1000)
    #expect(text.contains("| …é"))
  }

  @Test("headline, excerpt, notes and fix-its stand in this order")
  func whole() {
    #expect(
      GoldenFile("diagnostics.txt").difference(
        from: TextPrinter(files: [Sample.file]).text(for: Sample.diagnostics)) == nil)
  }

  @Test("colour changes nothing but colour, and data never brings any")
  func colour() {
    let text = TextPrinter(files: [Sample.file], colour: true).text(for: Sample.diagnostics)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    let plain = text.split(separator: "\u{1B}[").map { part in
      part == text.prefix(part.count) ? part : part.drop { $0 != "m" }.dropFirst()
    }
    #expect(plain.joined() == TextPrinter(files: [Sample.file]).text(for: Sample.diagnostics))
  }
}
