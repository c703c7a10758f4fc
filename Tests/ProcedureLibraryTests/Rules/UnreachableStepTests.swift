import ProcedureLibrary
import Testing

@Suite("Rule: UnreachableStep")
struct UnreachableStepTests {
  @Test("A step that no answers lead to")
  func aStepThatNoAnswersLeadTo() throws {
    try RuleCase(
      """
      questions:
        card: { ask: Carte ?, choices: { a: Carte A, b: Carte B } }
      steps:
        - ask: card
        - id: b-stop
          stop: Arrêt
          say: Allez à la commune.
          when: { card: b }
        - 1️⃣id: never
          read: Jamais
          when: { card: b }
        - id: done
          finish: Fin
      """
    ).expect(
      UnreachableStep.self,
      [
        (
          "1️⃣", "unreachable-step",
          #"no answers lead to the step "never": change its `when`, or delete the step"#
        )
      ])
  }

  @Test("A step behind an end")
  func aStepBehindAnEnd() throws {
    try RuleCase(
      """
      steps:
        - id: done
          finish: Fin
        - 1️⃣id: late
          read: Trop tard
      """
    ).expect(
      UnreachableStep.self,
      [
        (
          "1️⃣", "unreachable-step",
          #"everybody has stopped or finished before the step "late": move it up, or give the `stop` before it a `when`"#
        )
      ])
  }

  @Test("Every step has its people")
  func everyStepHasItsPeople() throws {
    try RuleCase(
      """
      questions:
        expiry: { ask: Date ?, answer: date }
      steps:
        - ask: expiry
        - id: late
          read: Trop tard
          when: { expiry: { before: today } }
        - id: today
          read: Aujourd’hui
          when: { all: [{ not: { expiry: { before: today } } }, { not: { expiry: { after: today } } }] }
        - id: done
          finish: Fin
      """
    ).expect(
      UnreachableStep.self,
      [])
  }
}
