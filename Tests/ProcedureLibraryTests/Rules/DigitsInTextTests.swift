import ProcedureLibrary
import Testing

@Suite("Rule: DigitsInText")
struct DigitsInTextTests {
  @Test("A number in a sentence, and a name that holds one")
  func aNumberInASentenceAndANameThatHoldsOne() throws {
    try RuleCase(
      """
      steps:
        - id: note
          read: Note
          say:
            - 1️⃣Vous avez 8 jours.
            - 2️⃣Vous avez ٨ jours.
            - Demandez une [[annex-15|annexe 15]].
        - id: done
          finish: Fin
      """
    ).expect(
      DigitsInText.self,
      [
        (
          "1️⃣", "digits-in-text",
          #"the number "8" stands in a sentence: make it a fact and write {its_name}, or put a name such as "annexe 15" inside [[term|…]]"#
        ),
        (
          "2️⃣", "digits-in-text",
          #"the number "٨" stands in a sentence: make it a fact and write {its_name}, or put a name such as "annexe 15" inside [[term|…]]"#
        ),
      ])
  }
}
