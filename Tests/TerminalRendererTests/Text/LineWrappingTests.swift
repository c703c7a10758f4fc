import Localization
import TerminalRenderer
import Testing

@Suite("Lines of a paragraph")
struct LineWrappingTests {
  private func lines(_ text: String, marker: String = "", width: Int) -> [String] {
    Typesetter(width: width, bidi: .terminal, direction: .leftToRight)
      .lines(of: Paragraph(StyledText(text), marker: StyledText(marker))).map(\.text.text)
  }

  @Test(
    "lines end between words",
    arguments: [
      ("", [""]),
      ("Bonjour", ["Bonjour"]),
      ("Allez vite à votre commune.", ["Allez vite à votre", "commune."]),
      ("12345678901234567890 1", ["12345678901234567890", "1"]),
      ("  deux   espaces  ", ["deux   espaces"]),
      (
        "Appelez le 02\u{A0}123\u{A0}45\u{A0}67 demain",
        ["Appelez le", "02\u{A0}123\u{A0}45\u{A0}67 demain"]
      ),
      ("Le prix est de\u{202F}: 25\u{A0}€ !", ["Le prix est de\u{202F}:", "25\u{A0}€ !"]),
      ("un deux trois\u{2060} quatre cinq", ["un deux trois\u{2060} quatre", "cinq"]),
      ("漢字漢字漢字漢字漢字漢字", ["漢字漢字漢字漢字漢字", "漢字"]),
      ("Зателефонуйте до комуни завтра", ["Зателефонуйте до", "комуни завтра"]),
    ])
  func breaks(text: String, expected: [String]) {
    #expect(lines(text, width: 20) == expected)
  }

  @Test(
    "a word is broken only when it is wider than the column",
    arguments: [
      ("equisup.cfwb.be/demande-en-ligne", ["equisup.cfwb.be/", "demande-en-ligne"]),
      ("anticonstitutionnellement", ["anticonstitutionnell", "ement"]),
      ("voir anticonstitutionnellement", ["voir", "anticonstitutionnell", "ement"]),
    ])
  func longWords(text: String, expected: [String]) {
    #expect(lines(text, width: 20) == expected)
  }

  @Test("later lines stand under the first word")
  func hangingIndent() {
    #expect(
      lines("Appelez la commune tôt.", marker: "1. ", width: 20)
        == ["1. Appelez la", "   commune tôt."])
  }

  @Test("a text is never wider than 76 columns")
  func widest() {
    let text = Array(repeating: "mot", count: 60).joined(separator: " ")
    #expect(lines(text, width: 120).allSatisfy { $0.count <= 76 })
  }
}
