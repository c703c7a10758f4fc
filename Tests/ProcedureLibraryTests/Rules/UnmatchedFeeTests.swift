import ProcedureLibrary
import Testing

@Suite("Rule: UnmatchedFee")
struct UnmatchedFeeTests {
  @Test("Fees that leave someone without an answer")
  func feesThatLeaveSomeoneWithoutAnAnswer() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - 1️⃣id: fee
          pay: Payez
          fees:
            - { fee: free, when: { card: a } }
        - id: done
          finish: Fin
      """
    ).expect(
      UnmatchedFee.self,
      [
        (
          "1️⃣", "no-fee-applies",
          #"no fee of the step "fee" applies to card: b: end the list with a fee that has no `when`"#
        )
      ])
  }

  @Test("Fees that end with one for everybody")
  func feesThatEndWithOneForEverybody() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      facts:
        price: { money: 20, source: site }
      steps:
        - ask: card
        - id: fee
          pay: Payez
          fees:
            - { fee: free, when: { card: a } }
            - price
        - id: done
          finish: Fin
      """
    ).expect(
      UnmatchedFee.self,
      [])
  }
}
