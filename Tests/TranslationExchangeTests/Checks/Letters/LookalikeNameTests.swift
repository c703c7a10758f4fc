import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct LookalikeNameTests {
  @Test(
    "a name typed in lookalike letters is found",
    arguments: [
      (
        CheckCase("Allez au CPAC.", "Ідіть до СРАС."),
        "\"СРАС\" is CPAC in Cyrillic letters: copy the name from the French"
      ),
      (
        CheckCase("Un espace EPH", "Простір ЕРН"),
        "\"ЕРН\" is EPH in Cyrillic letters: copy the name from the French"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: LookalikeName.self) == message)
  }

  @Test(
    "names in Latin letters, and Cyrillic words, are accepted",
    arguments: [
      CheckCase("Allez au CPAS.", "Ідіть до CPAS."),
      CheckCase("La carte", "Картка"),
      CheckCase("A", "А"),
      CheckCase("Allez au CPAC.", "اذهب إلى CPAC.", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: LookalikeName.self) == nil)
  }

  @Test("it is reported as warning lookalike-name")
  func identity() {
    #expect(LookalikeName.code == "lookalike-name")
    #expect(LookalikeName.severity == .warning)
  }
}
