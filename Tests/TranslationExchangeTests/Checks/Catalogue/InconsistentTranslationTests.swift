import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct InconsistentTranslationTests {
  @Test(
    "the same French in other words is found where it is unusual",
    arguments: [
      (
        CatalogueCase([
          ("Ouvrez la lettre.", "Відкрийте лист."), ("Ouvrez la lettre.", "Розпечатайте лист."),
          ("Ouvrez la lettre.", "Відкрийте лист."),
        ]),
        [
          "1: the same French is \"Відкрийте лист.\" elsewhere: say it alike, or allow it with a reason"
        ]
      ),
      (
        CatalogueCase(
          [("Demandez conseil", "اطلب نصيحة"), ("Demandez conseil", "استشر أحدًا")], .arabic),
        ["1: the same French is \"اطلب نصيحة\" elsewhere: say it alike, or allow it with a reason"]
      ),
    ])
  func found(texts: CatalogueCase, findings: [String]) throws {
    #expect(try texts.findings(of: InconsistentTranslation.self) == findings)
  }

  @Test(
    "the same words, single words and other French are accepted",
    arguments: [
      CatalogueCase([
        ("Ouvrez la lettre.", "Відкрийте лист."), ("Ouvrez la lettre.", "Відкрийте лист."),
      ]),
      CatalogueCase([("Non", "Ні"), ("Non", "Немає")]),
      CatalogueCase(
        [("Ouvrez la lettre.", "Open it."), ("Lisez la lettre.", "Read it.")], .english),
    ])
  func accepted(texts: CatalogueCase) throws {
    #expect(try texts.findings(of: InconsistentTranslation.self) == [])
  }

  @Test("it is reported as note translation-inconsistent")
  func identity() {
    #expect(InconsistentTranslation.code == "translation-inconsistent")
    #expect(InconsistentTranslation.severity == .note)
  }
}
