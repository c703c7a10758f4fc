import Testing

@Suite("Keys and kinds of node")
struct KeyTests {
  @Test("Everything that is out of place is told where it stands", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  static let cases: [Case] = [
    Case(
      "a misspelt key",
      """
      questions:
        card: { ask: Carte ?, 1️⃣choises: { a: Carte A, b: Carte B }, answer: yes-no }
      steps:
        - ask: card
      """,
      """
      1️⃣ unknown-key: there is no key "choises": did you mean "choices"?
      fix: write choices
      """),
    Case(
      "a key like no other",
      "1️⃣zzz: 3",
      """
      1️⃣ unknown-key: there is no key "zzz": there are: conditions, dates, facts, language, \
      pictogram, procedure, questions, review-within, reviewed, sources, steps, summary …
      """),
    Case(
      "a key that is missing",
      """
      questions:
        card: 1️⃣{ choices: { a: Carte A } }
      steps:
        - ask: card
      """,
      #"1️⃣ missing-key: a question needs the key "ask""#),
    Case(
      "a list where a text belongs",
      """
      title: 1️⃣[Un, deux]
      """,
      """
      1️⃣ expected-text: title of the procedure is a text; quote it if it holds `: ` or begins with \
      `{` or `[`
      """),
    Case(
      "a text where keys belong",
      """
      facts: 1️⃣rien
      """,
      "1️⃣ expected-mapping: facts is written as keys with values, `key: value`"),
    Case(
      "a text where a list belongs",
      """
      steps: 1️⃣rien
      """,
      "1️⃣ expected-list: `steps` is a list: begin each step with `- `"),
    Case(
      "a list with nothing in it",
      """
      steps:
        - id: papers
          gather: Papiers
          documents: 1️⃣[]
      """,
      "1️⃣ empty-list: documents are an empty list: write at least one"),
    Case(
      "a text that is not written",
      """
      steps:
        - id: note
          read: Note
          say:1️⃣
      """,
      #"1️⃣ empty-text: sentence on a screen is empty: write it, or delete the key"#),
    Case(
      "two kinds of step in one",
      """
      steps:
        - 1️⃣id: note
          read: Note
          do: Faites
      """,
      """
      1️⃣ step-kind: a step has one of the keys ask, read, gather, do, pay, go, wait, stop, finish
      """),
    Case(
      "a key of another kind of step",
      """
      steps:
        - id: note
          read: Note
          1️⃣fees: [free]
      """,
      #"1️⃣ key-not-here: "fees" belongs to a step of kind pay, not read"#),
    Case(
      "a step without a name",
      """
      steps:
        - 1️⃣read: Note
      """,
      #"1️⃣ missing-key: a step needs the key "id", such as `id: papers`"#),
    Case(
      "a stop that leaves people alone",
      """
      steps:
        - id: note
          read: Note
        - 1️⃣id: halt
          stop: Arrêt
      """,
      "1️⃣ stop-without-way: a `stop` says what to do instead: add `say`, `office` or `instead`"),
    Case(
      "another name than the folder's",
      "procedure: 1️⃣tset",
      """
      1️⃣ wrong-name: this is called "tset" but its file or folder "test": they must be the same
      fix: write test
      """),
    Case(
      "another language",
      "language: 1️⃣en",
      "1️⃣ wrong-language: procedures are written in French: `language: fr`"),
  ]
}
