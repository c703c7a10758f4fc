import ProcedureLibrary
import Testing

@Suite("Rule: LaterQuestion")
struct LaterQuestionTests {
  @Test("A condition on a question that comes later")
  func aConditionOnAQuestionThatComesLater() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - id: note
          read: Note
          when: 1️⃣{ card: a }
        - ask: card
        - id: last
          read: Encore
          when: { card: b }
        - id: done
          finish: Fin
      """
    ).expect(
      LaterQuestion.self,
      [
        (
          "1️⃣", "later-question",
          #""card" is asked later than this condition: ask it before the step "note""#
        )
      ])
  }
}
