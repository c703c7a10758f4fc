/// Why a step is shown: the author's reason and the answers that brought it.
package struct Explanation: Hashable, Sendable {
  /// An answer that the rule looked at.
  package struct Reason: Hashable, Sendable {
    package let question: Question
    package let answer: Answer
  }

  /// The author's own words, for a question that has them.
  package let why: Message?
  /// The earlier answers that made the rule hold, in the order they were asked.
  package let because: [Reason]
  /// Whether today's date is part of the rule.
  package let dependsOnToday: Bool
}

extension Journey {
  /// Why a step on the path is shown, read from the rule that fired.
  package func explanation(of step: Step) -> Explanation {
    var evidence = Evidence()
    if let condition = step.when { circumstances.gather(&evidence, for: condition) }
    let because = stages.compactMap { stage -> Explanation.Reason? in
      guard let question = stage.step.question, let answer = stage.answer,
        evidence.questions.contains(question.id)
      else { return nil }
      return Explanation.Reason(question: question, answer: answer)
    }
    return Explanation(
      why: step.question?.why, because: because, dependsOnToday: evidence.dependsOnToday)
  }
}

/// What made a condition hold.
private struct Evidence {
  var questions: Set<QuestionID> = []
  var dependsOnToday = false
}

extension Circumstances {
  /// Adds what makes a holding condition hold; of alternatives, the first that holds.
  fileprivate func gather(_ evidence: inout Evidence, for condition: Condition) {
    switch condition {
    case .all(let parts): for part in parts { gather(&evidence, for: part) }
    case .any(let parts):
      if let part = parts.first(where: { holds($0) }) { gather(&evidence, for: part) }
    case .named(_, let part): gather(&evidence, for: part)
    case .not, .answered, .choice, .office, .number, .date:
      evidence.questions.formUnion(condition.questions)
      evidence.dependsOnToday = evidence.dependsOnToday || condition.namesToday
    }
  }
}
