import Localization
import TerminalRenderer
import Testing

@Suite("Control characters")
struct VisibleTextTests {
  @Test(
    "what could steer a terminal becomes visible",
    arguments: [
      ("\u{1B}[31mrouge", "␛[31mrouge"), ("a\u{7}b", "a␇b"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"),
      ("a\tb", "a␉b"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("\u{85}", "\u{FFFD}"),
      ("\u{202E}abc", "\u{FFFD}abc"), ("\u{202A}abc\u{202C}", "\u{FFFD}abc\u{FFFD}"),
      ("a\u{2028}b", "a\u{FFFD}b"), ("\u{FEFF}a", "\u{FFFD}a"), ("\u{E0001}a", "\u{FFFD}a"),
      ("\u{2069}a", "\u{FFFD}a"), ("a\u{2067}b", "a\u{FFFD}b"),
      ("\u{2068}a\u{2069}", "\u{2068}a\u{2069}"),
      // The innermost open isolate takes the PDI.
      ("\u{2068}a\u{2067}b\u{2069}", "\u{FFFD}a\u{2067}b\u{2069}"),
      ("ни́жній", "ни́жній"), ("لا\u{200D}", "لا\u{200D}"),
    ])
  func visible(text: String, shown: String) {
    #expect(StyledText(text).text == shown)
  }

  @Test("no control character of any plane passes")
  func everyControl() {
    let controls = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      $0.properties.generalCategory == .control
    }
    let shown = controls.map { StyledText("a\($0)b").text }
    #expect(controls.count == 65)
    #expect(
      shown.allSatisfy { text in
        text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      })
  }

  @Test(
    "an escape in a screen's words never reaches the terminal as it is",
    arguments: BidiMode.allCases)
  func escapesInWords(bidi: BidiMode) {
    let lines = Typesetter(width: 40, bidi: bidi, direction: .rightToLeft)
      .lines(of: Paragraph(StyledText("مرحبا \u{1B}]0;x\u{7} \u{202E}abc")))
    let text = lines.map { Palette.colour.encode($0.text) }.joined()
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
  }
}
