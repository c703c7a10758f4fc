import ProcedureLibrary
import Testing

@Suite("Rule: ConflictingFact")
struct ConflictingFactTests {
  @Test("A fact on which sources disagree")
  func aFactOnWhichSourcesDisagree() throws {
    try RuleCase(
      """
      facts:
        1️⃣price: { money: 20, source: site, conflict: true }
      steps:
        - id: note
          read: Note
          say: "Prix : {price}."
        - id: done
          finish: Fin
      """
    ).expect(
      ConflictingFact.self,
      [
        (
          "1️⃣", "sources-disagree",
          #"the sources of "price" disagree, so people are told to ask: find out which is right and delete `conflict`"#
        )
      ])
  }
}
