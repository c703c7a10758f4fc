import ProcedureLibrary
import Testing

@Suite("Rule: AlwaysTrueCondition")
struct AlwaysTrueConditionTests {
  @Test("A condition that holds for everybody")
  func aConditionThatHoldsForEverybody() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - id: note
          read: Note
          when: 1️⃣{ card: [a, b] }
        - id: done
          finish: Fin
      """
    ).expect(
      AlwaysTrueCondition.self,
      [
        (
          "1️⃣", "always-true",
          #"this condition holds for everybody who comes here: delete the `when`, or correct it"#
        )
      ])
  }

  @Test("A condition that fails for someone")
  func aConditionThatFailsForSomeone() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - id: note
          read: Note
          when: { card: a }
        - id: done
          finish: Fin
      """
    ).expect(
      AlwaysTrueCondition.self,
      [])
  }
}
