import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct InconsistentTermTests {
  @Test(
    "a second word for one thing is found where it stands",
    arguments: [
      (
        CatalogueCase([
          ("Votre [[commune|commune]]", "Ваша [[commune|комуна]]"),
          ("Cette [[commune|commune]]", "Ця [[commune|комуна]]"),
          ("La [[commune|commune]]", "[[commune|Муніципалітет]]"),
        ]),
        [
          "2: \"Муніципалітет\" stands for [[commune|…]], and most texts say \"комуна\": use one word for one thing"
        ]
      ),
      (
        CatalogueCase(
          [
            ("La [[commune|commune]]", "[[commune|البلدية]]"),
            ("Votre [[commune|commune]]", "[[commune|بلديتك]]"),
            ("Cette [[commune|commune]]", "هذا [[commune|الحي]]"),
          ], .arabic),
        [
          "2: \"الحي\" stands for [[commune|…]], and most texts say \"البلدية\": use one word for one thing"
        ]
      ),
      (
        CatalogueCase(
          [
            ("Le [[puk-code|code PUK]]", "The [[puk-code|PUK code]]"),
            ("Un [[puk-code|code PUK]]", "A [[puk-code|PUK code]]"),
            ("Votre [[puk-code|code PUK]]", "Your [[puk-code|unblocking number]]"),
          ], .english),
        [
          "2: \"unblocking number\" stands for [[puk-code|…]], and most texts say \"PUK code\": use one word for one thing"
        ]
      ),
    ])
  func found(texts: CatalogueCase, findings: [String]) throws {
    #expect(try texts.findings(of: InconsistentTerm.self) == findings)
  }

  @Test(
    "cases, numbers, particles and a second French word are accepted",
    arguments: [
      CatalogueCase([
        ("La [[commune|commune]]", "[[commune|Комуна]]"),
        ("À la [[commune|commune]]", "До [[commune|комуни]]"),
      ]),
      CatalogueCase([
        ("La [[chip|puce]]", "[[chip|Чип]]"), ("Dans la [[chip|puce]]", "У [[chip|чипі]]"),
      ]),
      CatalogueCase(
        [
          ("La [[commune|commune]]", "[[commune|البلدية]]"),
          ("Une [[commune|commune]]", "[[commune|بلدية]]"),
          ("Par la [[commune|commune]]", "[[commune|بالبلدية]]"),
        ], .arabic),
      CatalogueCase(
        [
          ("La [[orange-card|carte orange]]", "The [[orange-card|orange card]]"),
          (
            "Une [[orange-card|attestation d’immatriculation]]",
            "A [[orange-card|registration certificate]]"
          ),
        ], .english),
      CatalogueCase([
        ("Le [[pin-code|code PIN]]", "[[pin-code|PIN-код]]"),
        ("Le [[pin-code|code PIN]]", "[[pin-code|код PIN]]"),
      ]),
      CatalogueCase([("La [[commune|commune]]", "[[commune|Комуна]]")]),
    ])
  func accepted(texts: CatalogueCase) throws {
    #expect(try texts.findings(of: InconsistentTerm.self) == [])
  }

  @Test("it is reported as warning term-inconsistent")
  func identity() {
    #expect(InconsistentTerm.code == "term-inconsistent")
    #expect(InconsistentTerm.severity == .warning)
  }
}
