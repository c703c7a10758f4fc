import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct LostTermTests {
  @Test(
    "an official word that is no longer explained is found",
    arguments: [
      (
        CheckCase("Une [[annex-15|annexe 15]].", "Є додаток 15."),
        "the translation leaves out [[annex-15|…]]: write [[annex-15|your words]] around the words that stand for it"
      ),
      (
        CheckCase("[[cpas|CPAS]] et [[commune|commune]]", "البلدية", .arabic),
        "the translation leaves out [[commune|…]] [[cpas|…]]: write [[commune|your words]] around the words that stand for it"
      ),
      (
        CheckCase("Votre [[commune|commune]]", "Ваш [[cpas|CPAS]]"),
        "the translation leaves out [[commune|…]]: write [[commune|your words]] around the words that stand for it"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: LostTerm.self) == message)
  }

  @Test(
    "every official word is kept, whatever the words around it",
    arguments: [
      CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток 15]]."),
      CheckCase("La [[commune|commune]], votre [[commune|commune]]", "Ваша [[commune|комуна]]"),
      CheckCase("Votre commune", "Ваша [[commune|комуна]]"),
      CheckCase("Allez à la [[commune|commune]].", "**اذهب إلى [[commune|البلدية]]**", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: LostTerm.self) == nil)
  }

  @Test("it is reported as error term-lost")
  func identity() {
    #expect(LostTerm.code == "term-lost")
    #expect(LostTerm.severity == .error)
  }
}
