import Testing

@Suite("Shared files")
struct SharedFileTests {
  @Test("A fault in a shared file is told at its place", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  static let cases: [Case] = [
    Case(
      "an office without a source, with a bad postcode and an unknown group",
      Sample().withShared(
        "offices.yaml",
        """
        offices:
          north: 1️⃣{ name: Nord, phone: 02 690 86 86 }
          south: { name: Sud, group: 2️⃣comunes, postcodes: [3️⃣103] }
        """),
      """
      1️⃣ fact-without-source: the ways to reach "north" have no source: add `source: NAME`
      """,
      """
      2️⃣ unknown-reference: there is no group "comunes": did you mean "communes"?
      fix: write communes
      """,
      #"3️⃣ bad-value: "103" is not a Belgian postcode: write it like "1030""#),
    Case(
      "a country of an unknown group, and a misspelt key",
      Sample().with(
        "Procedures/shared/countries.yaml",
        """
        groups: { european: Europe }
        countries:
          belgium: { name: Belgique, groups: [1️⃣europen] }
        2️⃣contries: {}
        """),
      """
      1️⃣ unknown-reference: there is no group "europen": did you mean "european"?
      fix: write european
      """,
      """
      2️⃣ unknown-key: there is no key "contries": did you mean "countries"?
      fix: write countries
      """),
    Case(
      "a term that means nothing, and a name with a capital",
      Sample().withShared(
        "terms.yaml",
        """
        terms:
          epn: 1️⃣{ word: EPN }
          2️⃣Cpas: { word: CPAS, means: une aide }
        """),
      #"1️⃣ missing-key: a term needs the key "means""#,
      """
      2️⃣ bad-name: "Cpas" cannot name a term: use small letters a-z, digits and hyphens, such as \
      current-card
      """),
    Case(
      "an interface word with one form only",
      Sample().withShared(
        "interface.yaml",
        """
        messages:
          progress: "Fait : {percent} %"
          steps-left: 1️⃣{ other: "{count} étapes" }
        """),
      #"1️⃣ missing-key: interface: steps-left needs the key "one""#),
    Case(
      "an organisation without a name",
      Sample().with("Procedures/shared/organisation.yaml", "organisation: 1️⃣{ ask: Ici. }\n"),
      #"1️⃣ missing-key: the organisation needs the key "name""#),
    Case(
      "journeys that are no list, and a window that ends before it begins",
      Sample().with("Procedures/test/journeys.yaml", "1️⃣journey: hier\n")
        .withProcedure("other")
        .with(
          "Procedures/other/journeys.yaml",
          """
          - journey: demain
            today: 2027-05-05
            steps: 1️⃣done
            windows: { done: 2️⃣[2027-05-16, 2027-05-01] }
          """),
      "1️⃣ expected-list: write a list, such as `[first, second]`",
      "2️⃣ bad-value: a window is two days in order, such as [2027-05-01, 2027-05-16]",
      "1️⃣ expected-list: journeys are a list: begin each with `- journey: NAME`"),
  ]
}
