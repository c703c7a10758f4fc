import ProcedureLibrary
import Testing

@Suite("Rule: NeverShown")
struct NeverShownTests {
  @Test("A sentence nobody reads and a fee nobody pays")
  func aSentenceNobodyReadsAndAFeeNobodyPays() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - id: only-a
          read: Carte A
          when: { card: a }
          say:
            - Vous avez une carte A.
            - 1️⃣{ text: Vous avez une carte B., when: { card: b } }
        - id: fee
          pay: Payez
          fees:
            - free
            - 2️⃣{ fee: free, when: { card: a } }
        - id: done
          finish: Fin
      """
    ).expect(
      NeverShown.self,
      [
        ("1️⃣", "never-shown", #"no answers ever show this: change its `when`, or delete it"#),
        (
          "2️⃣", "never-shown",
          #"an earlier line of this list always comes first: change the order, or delete this line"#
        ),
      ])
  }
}
