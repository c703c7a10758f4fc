import Diagnostics
import ProcedureLibrary
import Testing

@Suite("Conditions and questions")
struct ConditionTests {
  @Test("A test that does not fit its question is told", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  /// A condition on questions of every kind.
  private static func when(_ name: String, _ condition: String, _ expected: String...) -> Case {
    Case(
      name,
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
        papers: { ask: Papiers ?, answer: choices, choices: { passport: Passeport, none: Aucun } }
        expiry: { ask: Date ?, answer: date }
        persons: { ask: Combien ?, answer: number, at-least: 1, at-most: 9 }
        commune: { ask: Commune ?, answer: office, group: communes }
        country: { ask: Pays ?, choices: countries }
      conditions:
        with-passport: { papers: passport }
      steps:
        - ask: card
        - ask: papers
        - ask: expiry
        - ask: persons
        - ask: commune
        - ask: country
        - id: note
          read: Note
          when: \(condition)
      """,
      expected)
  }

  @Test("Conditions that name each other again and again are told, not followed for ever")
  func tooLarge() throws {
    let doubled = (1...30).map { "  c\($0): { all: [c\($0 - 1), c\($0 - 1)] }\n" }.joined()
    let sample = Sample("conditions:\n  c0: { today: { before: today + 1 day } }\n\(doubled)")
    let codes = try sample.load().diagnostics.map(\.code)
    #expect(Set(codes) == ["too-large"])
  }

  @Test("Conditions that stand deep in each other are told")
  func tooDeep() throws {
    let chain = (100..<220).map { "  c\($0): c\($0 + 1)\n" }.joined()
    let sample = Sample("conditions:\n\(chain)  c220: { today: { before: today + 1 day } }\n")
    let codes = try sample.load().diagnostics.map(\.code)
    #expect(Set(codes) == ["too-deep"])
  }

  static let cases: [Case] = [
    when("a group of a shared list", "{ country: european }"),
    when(
      "a misspelt question", "{ 1️⃣cart: a }",
      """
      1️⃣ unknown-reference: there is no question "cart": did you mean "card"?
      fix: write card
      """),
    when(
      "a misspelt choice", "{ papers: 1️⃣pasport }",
      """
      1️⃣ unknown-choice: there is no choice of "papers" "pasport": did you mean "passport"?
      fix: write passport
      """),
    when(
      "a misspelt condition", "1️⃣with-pasport",
      """
      1️⃣ unknown-reference: there is no condition "with-pasport": did you mean "with-passport"?
      fix: write with-passport
      """),
    when(
      "a misspelt question that was answered", "{ answered: 1️⃣cardd }",
      """
      1️⃣ unknown-reference: there is no question "cardd": did you mean "card"?
      fix: write card
      """),
    when(
      "a date compared with a choice", "{ expiry: 1️⃣a }",
      """
      1️⃣ wrong-test: a date is compared with `before`, `after` or `within`, such as \
      `{ before: today }`
      """),
    when(
      "a choice compared with a date", "{ card: 1️⃣{ before: today } }",
      #"1️⃣ wrong-test: "card" has one answer: write the choices as a list, `card: [a, b]`"#),
    when(
      "all of several for a question with one answer", "{ card: 1️⃣{ all-of: [a, b] } }",
      #"1️⃣ wrong-test: "card" has one answer: write the choices as a list, `card: [a, b]`"#),
    when(
      "a word for a number", "{ persons: { at-least: 1️⃣deux } }",
      #"1️⃣ bad-value: "deux" is not a number: write it like "2""#),
    when(
      "numbers in the wrong order", "{ persons: 1️⃣{ at-least: 5, at-most: 2 } }",
      "1️⃣ wrong-test: `at-least` is larger than `at-most`"),
    when(
      "an office of another group", "{ commune: [schaerbeek, 1️⃣town-hall] }",
      """
      1️⃣ unknown-reference: there is no office of this group "town-hall": there are: evere, \
      schaerbeek
      """),
    when(
      "a misspelt window", "{ today: { within: 1️⃣ask_window } }",
      #"1️⃣ unknown-reference: there is no window "ask_window": there is none yet"#),
    Case(
      "conditions that name each other",
      """
      conditions:
        early: { any: [late] }
        late: { any: [1️⃣early] }
      """,
      #"1️⃣ cycle: the condition "early" is defined by itself"#),
    Case(
      "a question that nobody asks, one asked twice, one that does not exist",
      """
      steps:
        - ask: card
        - ask: 2️⃣crad
        - 1️⃣id: again
          ask: card
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
        3️⃣expiry: { ask: Date ?, answer: date }
      """,
      """
      2️⃣ unknown-reference: there is no question "crad": did you mean "card"?
      fix: write card
      """,
      #"1️⃣ question-asked-twice: "card" was asked before: nobody is asked twice"#,
      """
      3️⃣ question-not-asked: no step asks "expiry": add `- ask: expiry`, or delete the question
      """),
    Case(
      "a broken question is not reported where it is used",
      """
      questions:
        card: { ask: Carte ?, answer: 1️⃣chioce, choices: { a: Carte A } }
      steps:
        - ask: card
        - id: note
          read: Note
          when: { card: z }
      """,
      #"1️⃣ bad-value: "chioce" is not a kind of answer: write it like "date""#),
    Case(
      "a question without choices, and one with numbers in the wrong order",
      """
      questions:
        card: { ask: Carte ?, choices: 1️⃣{} }
        persons: 2️⃣{ ask: Combien ?, answer: number, at-least: 5, at-most: 1 }
      steps:
        - ask: card
        - ask: persons
      """,
      "1️⃣ empty-list: choices are an empty list: write at least one",
      "2️⃣ bad-value: `at-least` is larger than `at-most`"),
    Case(
      "more choices than a person can compare, of which several can be chosen",
      """
      questions:
        papers:
          ask: Quels papiers ?
          answer: choices
          choices:
            1️⃣a: Un
            b: Deux
            c: Trois
            d: Quatre
            e: Cinq
            f: Six
            g: Sept
            h: Huit
            i: Neuf
            j: Dix
            k: Onze
      steps:
        - ask: papers
      """,
      """
      1️⃣ too-many-choices: 11 choices of which several can be chosen, and 10 at most: ask two \
      questions
      """),
  ]
}
