import ProcedureLibrary
import Testing

@Suite("Rule: UnvisitedByJourneys")
struct UnvisitedByJourneysTests {
  @Test("Steps and choices that no journey visits")
  func unvisited() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, 1️⃣b: Carte B } }
      steps:
        - ask: card
        - 2️⃣id: note
          read: Note
          when: { card: b }
        - id: done
          finish: Fin
      """,
      journeys: "- { journey: carte A, today: 2027-05-05, answers: { card: a } }"
    ).expect(
      UnvisitedByJourneys.self,
      [
        ("1️⃣", "choice-not-visited", #"no journey answers "b" to "card": add one to journeys.yaml"#),
        (
          "2️⃣", "step-not-visited", #"no journey comes to the step "note": add one to journeys.yaml"#
        ),
      ])
  }
}
