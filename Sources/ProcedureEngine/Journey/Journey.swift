/// One person's way through a procedure: a pure function of procedure, answers and day.
///
/// Making a journey replays the answers from the first step. An answer is taken only when its
/// question is asked on this path and the answer is offered there; so changing an earlier answer
/// keeps what still applies and drops the rest everywhere.
package struct Journey: Sendable {
  /// A step on the path, with the answer if it asks and was answered.
  package struct Stage: Hashable, Sendable {
    package let step: Step
    package let answer: Answer?
  }

  /// An answer that was not taken.
  package struct DroppedAnswer: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// This path does not ask the question.
      case notAsked
      case rejected(AnswerRejection)
    }

    package let question: QuestionID
    package let reason: Reason

    package init(question: QuestionID, reason: Reason) {
      self.question = question
      self.reason = reason
    }
  }

  package let procedure: Procedure
  /// The steps shown so far, never empty: up to the first open question, or to the end.
  package let stages: [Stage]
  /// The answers that were taken, with the day and the values.
  package let circumstances: Circumstances
  /// Answers to questions that may still come, after the open one.
  package let pending: Answers
  package let dropped: [DroppedAnswer]

  /// Replays answers on a day.
  ///
  /// - Precondition: the procedure shows at least one step, as every loaded procedure does.
  package init(through procedure: Procedure, answers: Answers = Answers(), today: CalendarDate) {
    var replay = Replay(procedure: procedure, given: answers, today: today)
    replay.run()
    precondition(!replay.stages.isEmpty, "a loaded procedure shows at least one step")
    self.procedure = procedure
    stages = replay.stages
    circumstances = replay.circumstances
    pending = replay.pending
    dropped = replay.dropped.sorted { $0.question < $1.question }
  }
}

extension Journey {
  package var today: CalendarDate { circumstances.today }

  /// The answers to keep: those taken and those that may still apply.
  package var answers: Answers { circumstances.answers.completed(by: pending) }

  /// The question that waits for an answer, if the journey has not ended.
  package var openQuestion: Question? {
    guard let last = stages.last, last.answer == nil else { return nil }
    return last.step.question
  }

  /// Whether the path reaches a `finish` or a `stop`.
  package var hasEnded: Bool { stages.last?.step.isEnd ?? false }

  /// The journey after an answer, new or changed, or why it cannot be taken.
  package func answering(
    _ question: QuestionID, with answer: Answer
  ) -> Result<Journey, AnswerRejection> {
    guard let asked = procedure.question(question) else { return .failure(.unknownQuestion) }
    if let rejection = circumstances.rejection(of: answer, to: asked) { return .failure(rejection) }
    var changed = answers
    changed[question] = answer
    return .success(Journey(through: procedure, answers: changed, today: today))
  }
}
