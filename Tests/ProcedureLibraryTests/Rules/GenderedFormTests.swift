import ProcedureLibrary
import Testing

@Suite("Rule: GenderedForm")
struct GenderedFormTests {
  @Test("Forms that cannot be spoken")
  func formsThatCannotBeSpoken() throws {
    try RuleCase(
      """
      steps:
        - id: note
          read: Note
          say:
            - 1️⃣Vous êtes réfugié(e).
            - 2️⃣Vous êtes étudiant·e.
            - Vous avez le statut de réfugié.
        - id: done
          finish: Fin
      """
    ).expect(
      GenderedForm.self,
      [
        (
          "1️⃣", "gendered-form",
          #""réfugié(e)." is hard to read and cannot be spoken: find words for everybody, such as "avez-vous le statut de réfugié""#
        ),
        (
          "2️⃣", "gendered-form",
          #""étudiant·e." is hard to read and cannot be spoken: find words for everybody, such as "avez-vous le statut de réfugié""#
        ),
      ])
  }
}
