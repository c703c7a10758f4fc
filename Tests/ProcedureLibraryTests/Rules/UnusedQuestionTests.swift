import ProcedureLibrary
import Testing

@Suite("Rule: UnusedQuestion")
struct UnusedQuestionTests {
  @Test("A question whose answer changes nothing")
  func aQuestionWhoseAnswerChangesNothing() throws {
    try RuleCase(
      """
      questions:
        1️⃣card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
        expiry: { ask: Date ?, answer: date }
      dates:
        card_end: { date: expiry }
      steps:
        - ask: card
        - ask: expiry
        - id: note
          read: Note
          say: Votre carte finit le {card_end}.
        - id: done
          finish: Fin
      """
    ).expect(
      UnusedQuestion.self,
      [
        (
          "1️⃣", "unused-question",
          #"the answer to "card" changes nothing: delete the question, or use it in a `when`, a window or an office"#
        )
      ])
  }
}
