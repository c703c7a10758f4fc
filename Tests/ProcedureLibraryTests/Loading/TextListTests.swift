import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Texts to translate")
struct TextListTests {
  @Test("Every text has its context, once, in the order of the file")
  func contexts() throws {
    let library = try Sample(
      """
      facts:
        digits: { number: 5, unit: { one: chiffre, other: "{count} chiffres" }, source: site }
      questions:
        card:
          ask: Carte ?
          why: Pour savoir.
          choices: { a: { label: Carte A, help: La lettre A. } }
      steps:
        - ask: card
        - id: note
          read: Note
          section: Début
          say: [Bonjour., { text: Bonjour., spoken: Salut. }, "Tapez {digits}."]
      """
    ).load()
    let texts = library.texts.filter { $0.range.path == Sample.procedure }
    #expect(
      texts.map(\.context.path).sorted() == [
        "test/card/ask", "test/card/choices/a/help", "test/card/choices/a/label", "test/card/why",
        "test/done/title", "test/facts/digits/unit", "test/note/say", "test/note/say",
        "test/note/say/spoken", "test/note/section", "test/note/title",
        "test/sources/site/authority", "test/summary", "test/title",
      ])
    let offsets = texts.map(\.range.start.offset)
    #expect(offsets == offsets.sorted())
    let unit = texts.first { $0.context.path == "test/facts/digits/unit" }
    guard case .counted(let one, let other) = unit?.text else {
      Issue.record("the unit has two forms")
      return
    }
    #expect([one.source, other.source] == ["{count} chiffre", "{count} chiffres"])
  }
}
