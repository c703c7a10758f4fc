package import ProcedureEngine

/// A person's place in one procedure.
package struct Visit: Sendable {
  package internal(set) var journey: Journey
  package internal(set) var step: StepID

  /// Enters a procedure, at its first step or at the open question.
  package init(_ journey: Journey, at step: StepID? = nil) {
    self.journey = journey
    self.step = journey.stages[journey.place(at: step)].step.id
  }

  package var procedure: ProcedureID { journey.procedure.id }

  var next: StepID? { journey.next(after: step) }
  var previous: StepID? { journey.previous(before: step) }

  var currentStep: Step { journey.stages[journey.place(at: step)].step }

  /// Whether the question of this step has its answer, or the step asks nothing.
  var isAnswered: Bool { journey.stages[journey.place(at: step)].answer != nil }

  mutating func move(to step: StepID) {
    // An answer that was dropped is told on one screen and no longer.
    journey = Journey(
      through: journey.procedure, answers: journey.answers, today: journey.today)
    self.step = step
  }
}
