import TerminalRenderer
import Testing

@Suite("Columns of a text")
struct DisplayWidthTests {
  @Test(
    "letters take one column, marks none, wide characters two",
    arguments: [
      ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("ї", 1), ("и\u{306}", 1), ("ß", 1),
      ("سلام", 4), ("مُحَمَّد", 4), ("لا", 2), ("\u{2066}02\u{2069}", 2), ("\u{200F}", 0),
      ("ب\u{200C}ب", 2), ("漢字", 4), ("가", 2), ("ﾊ", 1), ("Ａ", 2), ("€", 1), ("█░", 2),
      ("▸", 1), ("→", 1), ("😀", 2), ("👨‍👩‍👧", 2), ("🇧🇪", 2), ("❤️", 2), ("❤", 1),
      ("👍🏽", 2), ("1️⃣", 1), ("\u{A0}", 1), ("\u{202F}", 1), ("\u{200B}", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(StyledText(text).width == columns)
  }
}
