import TerminalRenderer
import Testing

@Suite("Keys from bytes")
struct KeyParserTests {
  @Test(
    "a whole sequence is one key",
    arguments: [
      ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
      ("\u{1B}OA", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}OC", [.right]), ("\u{1B}OD", [.left]),
      ("\u{1B}[1;5C", [.right]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
      ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[F", [.end]), ("\u{1B}[4~", [.end]),
      ("\r", [.enter]), ("\n", [.enter]), ("\u{1B}OM", [.enter]), ("\t", [.tab]),
      ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.interrupt]),
      ("\u{C}", [.redraw]), ("\u{1}", [.unknown]), ("\u{1B}[15~", [.unknown]),
      ("\u{1B}[Z", [.unknown]), ("7", [.character("7")]), (" ", [.character(" ")]),
      ("é", [.character("é")]), ("ї", [.character("ї")]), ("ع", [.character("ع")]),
      ("漢", [.character("漢")]), ("😀", [.character("😀")]),
      ("?b", [.character("?"), .character("b")]),
      ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}b", [.escape, .character("b")]),
      ("\u{202E}", [.unknown]), ("\u{85}", [.unknown]),
      ("\u{1B}[200~rm\r\u{1B}[201~x", [.character("x")]),
    ] as [(String, [Key])])
  func whole(bytes: String, keys: [Key]) {
    var parser = KeyParser()
    #expect(parser.keys(from: bytes.utf8) == keys)
    #expect(!parser.isWaiting)
  }

  @Test("bytes may be cut anywhere", arguments: ["\u{1B}[A", "\u{1B}[5~", "\u{1B}OD", "ع", "😀"])
  func cut(bytes: String) {
    var whole = KeyParser()
    let expected = whole.keys(from: bytes.utf8)
    for length in 1..<bytes.utf8.count {
      var parser = KeyParser()
      #expect(parser.keys(from: bytes.utf8.prefix(length)) == [])
      #expect(parser.isWaiting)
      #expect(parser.keys(from: bytes.utf8.dropFirst(length)) == expected)
    }
  }

  @Test("an Esc that nothing follows is the key Esc")
  func loneEscape() {
    var parser = KeyParser()
    #expect(parser.keys(from: [0x1B]) == [])
    #expect(parser.flush() == [.escape])
    #expect(parser.flush() == [])
  }

  @Test("broken UTF-8 is an unknown key and nothing more")
  func brokenText() {
    var parser = KeyParser()
    #expect(
      parser.keys(from: [0xC3, 0x28, 0xFF, 0x61]) == [
        .unknown, .character("("), .unknown, .character("a"),
      ])
    #expect(parser.keys(from: [0xE2, 0x82]) == [])
    #expect(parser.flush() == [.unknown])
  }

  @Test("Ctrl-C ends even an endless paste")
  func interruptInPaste() {
    var parser = KeyParser()
    #expect(parser.keys(from: Array("\u{1B}[200~abc\u{3}".utf8)) == [.interrupt])
  }
}
