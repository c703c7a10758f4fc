import ProcedureLibrary
import Testing

@Suite("Rule: UnmarkedTerm")
struct UnmarkedTermTests {
  @Test("An official word that the screen does not explain")
  func anOfficialWordThatTheScreenDoesNotExplain() throws {
    try RuleCase(
      """
      steps:
        - id: note
          read: Note
          say: 1️⃣Demandez une annexe quinze.
        - id: marked
          read: Note
          say:
            - Demandez une [[annex|annexe quinze]].
            - Gardez bien cette annexe quinze.
        - id: done
          finish: Fin
      """
    ).expect(
      UnmarkedTerm.self,
      [
        (
          "1️⃣", "unmarked-term",
          #"the official word "annexe quinze" is not explained on this screen: write [[annex|annexe quinze]] where it stands first"#
        )
      ])
  }
}
