import Localization
import ProcedureEngine
import Testing

@Suite struct AmountTests {
  @Test(
    "numbers have Western digits and the groups of the language",
    arguments: [
      (0, ["0", "0", "0", "0"]),
      (5, ["5", "5", "5", "5"]),
      (999, ["999", "999", "999", "999"]),
      (1_000, ["1\u{202F}000", "1\u{A0}000", "1,000", "1,000"]),
      (1_234_567, ["1\u{202F}234\u{202F}567", "1\u{A0}234\u{A0}567", "1,234,567", "1,234,567"]),
      (-12_000, ["-12\u{202F}000", "-12\u{A0}000", "-12,000", "-12,000"]),
    ])
  func numbers(number: Int, texts: [String]) {
    for (language, text) in zip(Language.allCases, texts) {
      let value = language.value(number)
      #expect(value == LocalizedValue(text, language: language, direction: .leftToRight))
    }
  }

  @Test("a range of numbers is said in the language")
  func ranges() {
    let texts = Language.allCases.map { $0.value(10...15).text }
    #expect(texts == ["10 à 15", "10–15", "10 إلى 15", "10 to 15"])
    #expect(Language.arabic.value(10...15).direction == .rightToLeft)
    #expect(Language.arabic.value(7...7).text == "7")
  }

  @Test(
    "euros stand after the amount, in English before it; cents only when there are some",
    arguments: [
      (0...0, ["0\u{A0}€", "0\u{A0}€", "0\u{A0}يورو", "€0"]),
      (2500...2500, ["25\u{A0}€", "25\u{A0}€", "25\u{A0}يورو", "€25"]),
      (2630...2630, ["26,30\u{A0}€", "26,30\u{A0}€", "26.30\u{A0}يورو", "€26.30"]),
      (5...5, ["0,05\u{A0}€", "0,05\u{A0}€", "0.05\u{A0}يورو", "€0.05"]),
      (2000...3000, ["20 à 30\u{A0}€", "20–30\u{A0}€", "20 إلى 30\u{A0}يورو", "€20 to €30"]),
      (
        2000...2650,
        [
          "20,00 à 26,50\u{A0}€", "20,00–26,50\u{A0}€", "20.00 إلى 26.50\u{A0}يورو",
          "€20.00 to €26.50",
        ]
      ),
      (
        123_456_00...123_456_00,
        [
          "123\u{202F}456\u{A0}€", "123\u{A0}456\u{A0}€", "123,456\u{A0}يورو", "€123,456",
        ]
      ),
    ])
  func euros(cents: ClosedRange<Int>, texts: [String]) {
    for (language, text) in zip(Language.allCases, texts) {
      let value = language.value(Money(cents: cents))
      #expect(value == LocalizedValue(text, language: language, direction: language.direction))
    }
  }
}
