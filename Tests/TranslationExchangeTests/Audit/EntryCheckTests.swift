import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct EntryCheckTests {
  @Test("one form is checked without a file, for a translator who is typing")
  func typing() throws {
    let text = try #require(try TinyLibrary.texts(say: ["Prix : {fee}."]).first)
    let check = EntryCheck(text, in: .ukrainian)
    #expect(check.findings(in: "Ціна: {fee}.") == [])
    #expect(
      check.findings(in: "Ціна : 25 €").map { "\($0.severity) \($0.code)" } == [
        "error digits-differ", "warning handwritten-fact", "error placeholder-lost",
        "warning end-differs", "note space-before-mark",
      ])
  }

  @Test("half a value says nothing: the reader of the catalogue does")
  func faultyMarkup() throws {
    let text = try #require(try TinyLibrary.texts(say: ["Prix : {fee}."]).first)
    #expect(EntryCheck(text, in: .arabic).findings(in: "الثمن: {fee").isEmpty)
  }
}
