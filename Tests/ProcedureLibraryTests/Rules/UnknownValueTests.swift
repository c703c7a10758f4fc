import ProcedureLibrary
import Testing

@Suite("Rule: UnknownValue")
struct UnknownValueTests {
  @Test("A window that needs a date not everybody gives")
  func aWindowThatNeedsADateNotEverybodyGives() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
        expiry: { ask: Date ?, answer: date }
      windows:
        ask_window: { from: expiry - 45 days, to: expiry }
      steps:
        - ask: card
        - ask: expiry
          when: { card: a }
        - 1️⃣id: note
          read: Note
          say: Venez {ask_window}.
        - id: done
          finish: Fin
      """
    ).expect(
      UnknownValue.self,
      [
        (
          "1️⃣", "value-not-known",
          #"{ask_window} is not known at the step "note" for card: b: show the step only when the answer it needs was given"#
        )
      ])
  }
}
