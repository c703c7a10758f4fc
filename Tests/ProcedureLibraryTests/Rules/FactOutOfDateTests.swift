import ProcedureLibrary
import Testing

@Suite("Rule: FactOutOfDate")
struct FactOutOfDateTests {
  @Test("A fact whose time is over")
  func aFactWhoseTimeIsOver() throws {
    try RuleCase(
      """
      facts:
        1️⃣price: { money: 20, source: site, until: 2026-01-31 }
        other: { money: 20, source: site, until: 2027-01-31 }
      steps:
        - id: note
          read: Note
          say:
            - "Prix : {price}."
            - "Prix : {other}."
        - id: done
          finish: Fin
      """
    ).expect(
      FactOutOfDate.self,
      [
        (
          "1️⃣", "fact-out-of-date",
          #""price" says nothing about 2026-11-24, so people are told to ask: look the fact up again, or delete it"#
        )
      ])
  }
}
