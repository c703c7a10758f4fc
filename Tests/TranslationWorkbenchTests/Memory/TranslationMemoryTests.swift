import Testing
import TranslationWorkbench

struct TranslationMemoryTests {
  private let memory = TranslationMemory(
    [
      "Demandez un rendez-vous à la commune.", "Demandez un rendez-vous.",
      "Prenez votre carte.", "Prenez votre passeport et votre carte.", "Fini",
      "Demandez un rendez-vous à la banque.",
    ].map(unit))

  private static func unit(_ french: String) -> TranslationMemory.Unit {
    TranslationMemory.Unit(
      id: EntryID(of: SmallCatalogue.text(SmallCatalogue.plain)), french: french,
      texts: ["uk: \(french)"], isReviewed: false)
  }

  @Test("The same sentence comes first with 100, then what shares the rarest words.")
  func ranking() {
    let matches = memory.matches(for: "Demandez un rendez-vous à la commune !")
    #expect(
      matches.map(\.unit.french) == [
        "Demandez un rendez-vous à la commune.", "Demandez un rendez-vous à la banque.",
        "Demandez un rendez-vous.",
      ])
    #expect(matches.first?.percent == 100)
  }

  @Test("Case and accents do not count.")
  func folding() {
    #expect(
      memory.matches(for: "DEMANDEZ UN RENDEZ-VOUS A LA COMMUNE").first?.percent == 100)
  }

  @Test("A sentence of other words finds nothing.")
  func nothing() {
    #expect(memory.matches(for: "Ouvrez la fenêtre") == [])
    #expect(memory.matches(for: "") == [])
  }

  @Test("No more are given than asked for, and the entry itself is left out.")
  func limits() {
    #expect(memory.matches(for: "Demandez un rendez-vous à la commune", limit: 1).count == 1)
    let own = EntryID(of: SmallCatalogue.text(SmallCatalogue.plain))
    #expect(memory.matches(for: "Prenez votre carte.", without: own) == [])
  }

  @Test("Sentences equally alike stand in the order of the files, every time.")
  func ties() {
    let memory = TranslationMemory(["un chat", "un chien", "un cheval"].map(Self.unit))
    let found = (0..<20).map { _ in memory.matches(for: "un oiseau", atLeast: 1).map(\.unit.french)
    }
    #expect(Set(found) == [["un chat", "un chien", "un cheval"]])
  }
}
