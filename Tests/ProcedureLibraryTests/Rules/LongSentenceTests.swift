import ProcedureLibrary
import Testing

@Suite("Rule: LongSentence")
struct LongSentenceTests {
  @Test("A sentence that is too long")
  func aSentenceThatIsTooLong() throws {
    try RuleCase(
      """
      steps:
        - id: note
          read: Note
          say: 1️⃣Vous devez aller à la commune avec votre carte et votre passeport et votre lettre et une photo et aussi de l’argent.
        - id: done
          finish: Fin
      """
    ).expect(
      LongSentence.self,
      [
        (
          "1️⃣", "long-sentence",
          #"this sentence has 23 words, 20 is the limit: say it in two sentences"#
        )
      ])
  }
}
