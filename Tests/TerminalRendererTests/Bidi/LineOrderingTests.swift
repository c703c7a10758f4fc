import Localization
import TerminalRenderer
import Testing

/// What a right-to-left line looks like, from the left to the right of the screen.
///
/// Latin and digits as typed, Arabic as the presentation forms a terminal draws side by side.
@Suite("Right-to-left lines as they are seen")
struct LineOrderingTests {
  private func seen(_ text: String, _ direction: TextDirection = .rightToLeft) -> String {
    let lines = Typesetter(width: 60, bidi: .visual, direction: direction)
      .lines(of: Paragraph(StyledText(text)))
    return lines.map { $0.text.text.drop { $0 == " " } }.joined(separator: "|")
  }

  private static let phone = "\u{2066}02 123 45 67\u{2069}"

  @Test(
    "values keep their order",
    arguments: [
      // Without an isolate ordinary spaces turn the groups round; that is why values are isolated.
      ("نص: 02 123 45 67.", ".67 45 123 02 :ﺺﻧ"),
      ("نص: \(phone).", ".02 123 45 67 :ﺺﻧ"),
      ("\u{2067}نص\u{2069} نص \(phone).", ".02 123 45 67 ﺺﻧ ﺺﻧ"),
      ("\u{2067}نص \(phone)\u{2069} \(phone)", "02 123 45 67 02 123 45 67 ﺺﻧ"),
      ("نص: 02\u{A0}123\u{A0}45\u{A0}67.", ".02\u{A0}123\u{A0}45\u{A0}67 :ﺺﻧ"),
      // Without an isolate the plus goes to the wrong side.
      ("نص: +32 2 123.", ".123 2 32+ :ﺺﻧ"),
      ("نص: \u{2066}+32 2 123\u{2069}.", ".+32 2 123 :ﺺﻧ"),
      ("قبل 15/06/2027.", ".15/06/2027 ﻞﺒﻗ"),
      ("من 09:00 إلى 12:00", "12:00 ﻰﻟﺇ 09:00 ﻦﻣ"),
      ("نص \u{2066}09:00-12:00\u{2069}", "09:00-12:00 ﺺﻧ"),
      ("السعر 25 €.", ".€ 25 ﺮﻌﺴﻟﺍ"),
      ("السعر \u{2066}25 €\u{2069}.", ".25 € ﺮﻌﺴﻟﺍ"),
      // After Arabic letters a bare sign leaves its number (UAX #9, W2 and W5).
      ("نص 50%", "%50 ﺺﻧ"), ("نص \u{2066}50%\u{2069}", "50% ﺺﻧ"),
      ("نص \u{2066}50 %\u{2069}", "50 % ﺺﻧ"),
      ("نص: \u{2066}equisup.cfwb.be\u{2069}.", ".equisup.cfwb.be :ﺺﻧ"),
      ("نص: \u{2066}https://www.1030.be/fr?a=1\u{2069}", "https://www.1030.be/fr?a=1 :ﺺﻧ"),
      ("نص: \u{2066}cire@cire.be\u{2069}", "cire@cire.be :ﺺﻧ"),
      (
        "نص \u{2066}rue du Marais 1, 1000 Bruxelles\u{2069}.", ".rue du Marais 1, 1000 Bruxelles ﺺﻧ"
      ),
    ])
  func values(text: String, expected: String) {
    #expect(seen(text) == expected)
  }

  @Test(
    "French words, marks and brackets stand where they belong",
    arguments: [
      ("نص «\u{2066}Commune\u{2069}».", ".«Commune» ﺺﻧ"),
      ("نص «\u{2066}annexe 15\u{2069}» نص", "ﺺﻧ «annexe 15» ﺺﻧ"),
      ("نص (نص).", ".(ﺺﻧ) ﺺﻧ"),
      ("نص [نص]", "[ﺺﻧ] ﺺﻧ"),
      ("نص (\u{2066}itsme\u{2069})؟", "؟(itsme) ﺺﻧ"),
      ("itsme: نص", "ﺺﻧ :itsme"),
      ("نص itsme", "itsme ﺺﻧ"),
      ("\u{2067}نص \u{2066}PIN 1\u{2069}؟\u{2069} نص", "ﺺﻧ ؟PIN 1 ﺺﻧ"),
      ("\u{2068}نص \u{2068}A (B)\u{2069}\u{2069}!", "!A (B) ﺺﻧ"),
      ("نص: «\u{2066}Où ?\u{2069}»", "«Où ?» :ﺺﻧ"),
      ("1. نص", "ﺺﻧ .1"),
      ("نص، نص؛ نص", "ﺺﻧ ؛ﺺﻧ ،ﺺﻧ"),
    ])
  func words(text: String, expected: String) {
    #expect(seen(text) == expected)
  }

  @Test(
    "letters are joined, and lam with alef is one",
    arguments: [
      ("لا", "\u{FEFB}"), ("سلام", "\u{FEE1}\u{FEFC}\u{FEB3}"),
      ("الإقامة", "\u{FE94}\u{FEE3}\u{FE8E}\u{FED7}\u{FEF9}\u{FE8D}"),
      ("بيت", "\u{FE96}\u{FEF4}\u{FE91}"), ("دار", "\u{FEAD}\u{FE8D}\u{FEA9}"),
      ("بَ", "\u{FE8F}\u{64E}"), ("👨‍👩‍👧 نص", "\u{FEBA}\u{FEE7} 👨‍👩‍👧"),
    ])
  func shaping(text: String, expected: String) {
    #expect(seen(text) == expected)
  }

  @Test("Arabic inside a left-to-right line")
  func arabicInFrench() {
    #expect(seen("Le mot \u{2067}نص\u{2069} (fin).", .leftToRight) == "Le mot ﺺﻧ (fin).")
  }

  @Test("each wrapped line is ordered by itself, from its right edge")
  func wrapped() {
    let lines = Typesetter(width: 20, bidi: .visual, direction: .rightToLeft)
      .lines(of: Paragraph(StyledText("نص \u{2066}un deux trois quatre\u{2069} نص")))
    #expect(lines.map(\.text.text) == ["    un deux trois ﺺﻧ", "           ﺺﻧ quatre"])
  }

  @Test("in reading order an isolate over two lines is closed and opened again")
  func isolatesOverLines() {
    let lines = Typesetter(width: 20, bidi: .terminal, direction: .rightToLeft)
      .lines(of: Paragraph(StyledText("نص \u{2066}un deux trois quatre\u{2069} نص")))
    #expect(
      lines.map(\.text.text) == [
        "نص \u{2066}un deux trois\u{2069}", "\u{2066}quatre\u{2069} نص",
      ])
  }

  @Test("where all runs from left to right no isolate is sent")
  func noIsolates() {
    let lines = Typesetter(width: 40, bidi: .terminal, direction: .leftToRight)
      .lines(of: Paragraph(StyledText("Téléphone : \(Self.phone)")))
    #expect(lines.map(\.text.text) == ["Téléphone : 02 123 45 67"])
  }

  @Test("markers stand at the right, with their brackets and dots turned round")
  func markers() {
    let lines = Typesetter(width: 20, bidi: .visual, direction: .rightToLeft)
      .lines(of: Paragraph(StyledText("نص"), marker: StyledText("◂ 1. [x] ")))
    #expect(lines.map(\.text.text) == ["         ﺺﻧ [x] .1 ◂"])
  }
}
