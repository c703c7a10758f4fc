import Testing

@Suite("What steps refer to")
struct StepTests {
  @Test("A name that does not exist is told with the one most likely meant", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  static let cases: [Case] = [
    Case(
      "documents",
      """
      steps:
        - id: papers
          gather: Papiers
          documents:
            - 1️⃣pasport
            - { any: [current-card, 2️⃣curent-card] }
      """,
      """
      1️⃣ unknown-reference: there is no document "pasport": did you mean "passport"?
      fix: write passport
      """,
      """
      2️⃣ unknown-reference: there is no document "curent-card": did you mean "current-card"?
      fix: write current-card
      """),
    Case(
      "no steps at all", "steps: 1️⃣[]",
      "1️⃣ empty-list: `steps` is an empty list: write at least one"),
    Case(
      "no step that everybody sees",
      Sample().with(
        Sample.procedure,
        Sample.body.replacing("- id: done", with: "- 1️⃣id: done")
          + "\n    when: { today: { before: today + 1 day } }\n"),
      """
      1️⃣ no-step-for-all: every step has a `when`, so some people may see nothing: begin with a \
      step without `when`
      """),
    Case(
      "offices, contacts and other procedures",
      """
      facts:
        website: { url: www.example.be, source: site }
      steps:
        - id: visit
          do: Allez
          actions: [Allez.]
          office: [{ office: 1️⃣comune, 2️⃣wen: today }]
          call: 3️⃣website
          first: 4️⃣tset
        - id: halt
          stop: Arrêt
          instead: [5️⃣other]
      """,
      """
      1️⃣ unknown-reference: there is no office "comune": did you mean "commune"?
      fix: write commune
      """,
      """
      2️⃣ unknown-key: there is no key "wen": did you mean "when"?
      fix: write when
      """,
      #"3️⃣ unknown-reference: there is no phone fact "website": there is none yet"#,
      """
      4️⃣ unknown-reference: there is no procedure "tset": did you mean "test"?
      fix: write test
      """,
      #"5️⃣ unknown-reference: there is no procedure "other": there are: test"#),
    Case(
      "fees",
      """
      facts:
        price: { money: 20, source: site }
      steps:
        - id: fee
          pay: Payez
          fees:
            - { fee: 1️⃣prise, proof: 2️⃣status }
            - { fee: 3️⃣{ money: 20 } }
            - price
      """,
      """
      1️⃣ unknown-reference: there is no money fact "prise": did you mean "price"?
      fix: write price
      """,
      """
      3️⃣ fact-without-source: an amount is a fact with its source: declare it under `facts` and \
      name it here
      """),
    Case(
      "two steps with one name",
      """
      steps:
        - id: note
          read: Note
        - 1️⃣id: note
          read: Encore
      """,
      #"1️⃣ duplicate-step: another step is named "note" too"#),
    Case(
      "a picture with a capital",
      """
      steps:
        - id: note
          read: Note
          pictogram: 1️⃣Town Hall
      """,
      #"1️⃣ bad-name: "Town Hall" cannot name a pictogram: write it like town-hall"#),
  ]
}
