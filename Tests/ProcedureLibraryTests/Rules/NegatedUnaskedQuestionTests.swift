import ProcedureLibrary
import Testing

@Suite("Rule: NegatedUnaskedQuestion")
struct NegatedUnaskedQuestionTests {
  @Test("A `not` over a question that some are not asked")
  func aNotOverAQuestionThatSomeAreNotAsked() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
        reason: { ask: Raison ?, choices: { work: Travail, study: Études } }
      steps:
        - ask: card
        - ask: reason
          when: { card: a }
        - id: note
          read: Note
          when: 1️⃣{ not: { reason: work } }
        - id: sure
          read: Note
          when: { all: [{ answered: reason }, { not: { reason: work } }] }
        - id: done
          finish: Fin
      """
    ).expect(
      NegatedUnaskedQuestion.self,
      [
        (
          "1️⃣", "not-over-unasked",
          #"not everybody is asked "reason", and for the others this `not` holds too: name the answers you mean, or add `answered: reason`"#
        )
      ])
  }
}
