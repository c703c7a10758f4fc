import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("Fragments")
struct FragmentTests {
  private static let newPin = """
    fragment: new-pin
    language: fr
    sources:
      site: { authority: X, kind: authority, url: example.be, copy-of: undated, seen: 2026-11 }
    facts:
      letter_delay: { duration: 3 weeks, source: site }
    questions:
      letter: { ask: Avez-vous la lettre ?, answer: yes-no }
    steps:
      - ask: letter
      - id: order
        read: Demandez la lettre
        when: { letter: no }
    """

  private static func using(_ body: String, _ fragment: String = newPin) -> Sample {
    Sample(body).with("Procedures/shared/fragments/new-pin.yaml", fragment)
  }

  @Test("Steps are inserted under the fragment's name, with both conditions")
  func steps() throws {
    let sample = Self.using(
      """
      questions:
        pin: { ask: Code ?, answer: yes-no }
      windows:
        letter_window: { from: today, to: today + letter_delay }
      steps:
        - ask: pin
        - use: new-pin
          when: { pin: no }
        - id: after
          read: Après
          say: "Vous avez {letter_delay}, {letter_window}."
          when: { new-pin/letter: no }
      """)
    #expect(try sample.problems() == [])
    let steps = try sample.load().library.procedures.first?.steps ?? []
    #expect(steps.map(\.id) == ["pin", "new-pin/letter", "new-pin/order", "after", "done"])
    let noPIN = Condition.choice("pin", .anyOf(["no"]))
    let noLetter = Condition.choice("new-pin/letter", .anyOf(["no"]))
    #expect(steps.map(\.when) == [nil, noPIN, .all([noPIN, noLetter]), noLetter, nil])
    #expect(steps[1].title.context.path == "fragments/new-pin/letter/ask")
  }

  @Test("What is wrong with a fragment or its use is told", arguments: cases)
  func isReported(_ example: Case) throws { try example.check() }

  static let cases: [Case] = [
    Case(
      "a misspelt fragment",
      using(
        """
        steps:
          - use: 1️⃣new-pni
        """),
      """
      1️⃣ unknown-reference: there is no fragment "new-pni": did you mean "new-pin"?
      fix: write new-pin
      """),
    Case(
      "a value with the name of one of the fragment",
      using(
        """
        facts:
          1️⃣letter_delay: { duration: 2 weeks, source: site }
        steps:
          - use: new-pin
        """),
      #"1️⃣ duplicate-name: "letter_delay" names a value of a fragment too: rename one"#),
    Case(
      "a fragment used twice",
      using(
        """
        steps:
          - use: new-pin
          - 1️⃣use: new-pin
        """),
      """
      1️⃣ duplicate-step: the step "new-pin/letter" stands here a second time: use a fragment once
      """),
    Case(
      "a fragment that ends, and one within",
      using(
        "",
        """
        fragment: new-pin
        language: fr
        steps:
          - 1️⃣use: other
          - 2️⃣id: done
            finish: Fin
        """
      ).with(
        "Procedures/shared/fragments/other.yaml",
        """
        fragment: other
        language: fr
        steps:
          - id: note
            read: Note
        """),
      "1️⃣ nested-fragment: a fragment cannot use another fragment",
      "2️⃣ finish-in-fragment: a fragment has no `finish`: the procedure that uses it goes on"),
    Case(
      "a broken fragment is told once, and not where its names are used",
      using(
        """
        steps:
          - use: new-pin
          - id: after
            read: Après
            say: "Vous avez {letter_delay}."
            when: { new-pin/letter: no }
        """,
        """
        fragment: new-pin
        language: 1️⃣nl
        steps:
          - id: note
            read: Note
        """),
      "1️⃣ wrong-language: procedures are written in French: `language: fr`"),
  ]
}
