import ProcedureEngine
import Testing

@Suite("Conditions for people of whom something is known")
struct SimplifiedConditionTests {
  private static let procedure = Procedure.of([
    .ask("card", choices: "a", "b", "c"), .ask("reason", choices: "work", "study"), .finish(),
  ])

  private static func simplified(
    _ condition: Condition, knowing known: Condition
  ) -> Condition.Remainder? {
    AnswerKnowledge(ofAnybodyIn: procedure).assuming(known)?.simplified(condition)
  }

  @Test("what is certain is left out")
  func certain() {
    let both = Condition.all([.chose("card", "a"), .chose("reason", "work")])
    #expect(
      Self.simplified(both, knowing: .chose("card", "a")) == .open(.chose("reason", "work")))
    #expect(Self.simplified(both, knowing: both) == .settled(true))
    #expect(Self.simplified(both, knowing: .chose("card", "b")) == .settled(false))
  }

  @Test("what is impossible is left out")
  func impossible() {
    let either = Condition.any([.chose("card", "a"), .chose("reason", "work")])
    #expect(
      Self.simplified(either, knowing: .chose("card", "b")) == .open(.chose("reason", "work")))
    #expect(
      Self.simplified(.chose("card", "a", "b"), knowing: .chose("card", "b", "c"))
        == .open(.chose("card", "b")))
  }

  @Test("alternatives about one question are one test")
  func merged() {
    let either = Condition.any([.chose("card", "a"), .named("b", .chose("card", "b"))])
    #expect(
      Self.simplified(either, knowing: .answered("card")) == .open(.chose("card", "a", "b")))
  }

  @Test("a question that was not asked answers no test")
  func unasked() {
    #expect(
      AnswerKnowledge().simplified(.not(.chose("card", "a"))) == .settled(true))
    #expect(AnswerKnowledge().simplified(.answered("card")) == .settled(false))
  }
}

extension AnswerKnowledge {
  fileprivate func simplified(_ condition: Condition) -> Condition.Remainder {
    condition.simplified(knowing: self)
  }
}
