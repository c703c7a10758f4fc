import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct DoubledWordTests {
  @Test(
    "a word typed twice is found",
    arguments: [
      (
        CheckCase("Allez à la commune.", "Ідіть до до комуни."),
        "the word \"до\" stands twice: take one out"
      ),
      (
        CheckCase("La carte", "The the card", .english),
        "the word \"the\" stands twice: take one out"
      ),
      (
        CheckCase("Allez à la commune.", "اذهب إلى إلى البلدية.", .arabic),
        "the word \"إلى\" stands twice: take one out"
      ),
      (
        CheckCase("Votre [[commune|commune]]", "Ваша [[commune|комуна]] комуна"),
        "the word \"комуна\" stands twice: take one out"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: DoubledWord.self) == message)
  }

  @Test(
    "a word that a language or the French repeats is accepted",
    arguments: [
      CheckCase("Lettre par lettre", "حرفًا حرفًا", .arabic),
      CheckCase("Ce qu’il a dit", "That that he said", .english),
      CheckCase("Le code, code par code", "Код, код за кодом"),
      CheckCase("Oui, oui", "Так. Так"),
      CheckCase("Nous nous trompons.", "Ми ми помиляємося."),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: DoubledWord.self) == nil)
  }

  @Test("it is reported as warning doubled-word")
  func identity() {
    #expect(DoubledWord.code == "doubled-word")
    #expect(DoubledWord.severity == .warning)
  }
}
