import ProcedureLibrary
import Testing

@Suite("Rule: UnusedValue")
struct UnusedValueTests {
  @Test("A fact that nothing uses")
  func aFactThatNothingUses() throws {
    try RuleCase(
      """
      facts:
        1️⃣price: { money: 20, source: site }
        delay: { duration: 5 days, source: site }
      dates:
        limit: { date: today + delay }
      steps:
        - id: note
          read: Note
          say: Venez avant le {limit}.
        - id: done
          finish: Fin
      """
    ).expect(
      UnusedValue.self,
      [
        (
          "1️⃣", "unused-value",
          #"nothing uses "price": delete it, or write {price} where it belongs"#
        )
      ])
  }
}
