import ProcedureLibrary
import Testing

@Suite("Rule: MissingEnd")
struct MissingEndTests {
  @Test("Steps that run out")
  func stepsThatRunOut() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - 1️⃣id: done
          finish: Fin
          when: { card: a }
      """
    ).expect(
      MissingEnd.self,
      [
        (
          "1️⃣", "no-end",
          #"the steps run out for card: b: end the procedure with a `finish` without `when`"#
        )
      ])
  }
}
