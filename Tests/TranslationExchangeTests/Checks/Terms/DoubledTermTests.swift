import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct DoubledTermTests {
  @Test(
    "an official word that is explained twice is found",
    arguments: [
      (
        CheckCase(
          "Allez à la [[commune|commune]].",
          "Ідіть до [[commune|комуни]], [[commune|комуна]] поруч."),
        "[[commune|…]] stands more often than in the French: mark the first and write the others plainly"
      ),
      (
        CheckCase(
          "Le [[cpas|CPAS]] ou la [[commune|commune]]",
          "[[cpas|CPAS]] أو [[cpas|CPAS]] أو [[commune|البلدية]]", .arabic),
        "[[cpas|…]] stands more often than in the French: mark the first and write the others plainly"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: DoubledTerm.self) == message)
  }

  @Test(
    "a word as often as in the French, and in any order, is accepted",
    arguments: [
      CheckCase(
        "Le [[cpas|CPAS]] ou la [[commune|commune]]", "[[commune|Комуна]] або [[cpas|CPAS]]"),
      CheckCase(
        "La [[commune|commune]] et la [[commune|commune]]",
        "[[commune|Комуна]] й [[commune|комуна]]"),
      CheckCase("La carte", "[[commune|Комуна]] й [[commune|комуна]]"),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: DoubledTerm.self) == nil)
  }

  @Test("it is reported as warning term-doubled")
  func identity() {
    #expect(DoubledTerm.code == "term-doubled")
    #expect(DoubledTerm.severity == .warning)
  }
}
