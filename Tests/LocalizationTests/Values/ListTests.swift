import Localization
import Testing

@Suite struct ListTests {
  private func items(_ texts: String...) -> [LocalizedValue] {
    texts.map { LocalizedValue($0, language: .french) }
  }

  @Test("three items are joined as the language does, each isolated")
  func three() {
    let (a, b, c) = ("\u{2066}a\u{2069}", "\u{2066}b\u{2069}", "\u{2066}c\u{2069}")
    let items = items("a", "b", "c")
    #expect(
      Language.allCases.map { $0.list(items).text } == [
        "\(a), \(b) et \(c)", "\(a), \(b) і \(c)", "\(a) و\(b) و\(c)", "\(a), \(b) and \(c)",
      ])
    #expect(
      Language.allCases.map { $0.list(items, .or).text } == [
        "\(a), \(b) ou \(c)", "\(a), \(b) або \(c)", "\(a) أو \(b) أو \(c)", "\(a), \(b) or \(c)",
      ])
    #expect(Language.arabic.list(items).direction == .rightToLeft)
  }

  @Test("one item stays itself, and none is empty")
  func few() {
    #expect(Language.arabic.list(items("a")) == items("a")[0])
    #expect(Language.arabic.list([]).text == "")
    #expect(Language.french.list(items("a", "b")).text == "\u{2066}a\u{2069} et \u{2066}b\u{2069}")
  }

  @Test("a quotation stands between the marks of the language")
  func quotations() {
    #expect(
      Language.allCases.map { $0.quoted("x") } == [
        "«\u{202F}x\u{202F}»", "«x»", "«x»", "“x”",
      ])
    #expect(Language.ukrainian.renderer.quotationMarks.innerOpening == "„")
    #expect(Language.english.renderer.quotationMarks.innerClosing == "’")
  }
}
