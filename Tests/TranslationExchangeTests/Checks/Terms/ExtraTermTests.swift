import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ExtraTermTests {
  @Test(
    "an official word the French does not use is found",
    arguments: [
      (
        CheckCase("Votre commune", "Ваша [[commune|комуна]]"),
        "the French does not use [[commune|…]]: keep its identifiers"
      ),
      (
        CheckCase("Une [[annex-15|annexe 15]].", "[[annex-51|ملحق 15]]", .arabic),
        "the French does not use [[annex-51|…]]: keep its identifiers"
      ),
      (
        CheckCase("La carte", "[[cpas|CPAS]], [[commune|комуна]]"),
        "the French does not use [[commune|…]] [[cpas|…]]: keep its identifiers"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ExtraTerm.self) == message)
  }

  @Test(
    "the official words of the French are accepted, as often as the sentence needs",
    arguments: [
      CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток 15]]."),
      CheckCase("Votre [[commune|commune]]", "[[commune|Комуна]], ваша [[commune|комуна]]"),
      CheckCase("Votre [[commune|commune]]", "بلديتك", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ExtraTerm.self) == nil)
  }

  @Test("it is reported as error term-extra")
  func identity() {
    #expect(ExtraTerm.code == "term-extra")
    #expect(ExtraTerm.severity == .error)
  }
}
