extension Signposts {
  /// What is known of everybody who comes to each step, before its own condition is read.
  ///
  /// Nothing for a step that nobody comes to.
  package func knowledge(in procedure: Procedure) -> [AnswerKnowledge?] {
    var arriving = [AnswerKnowledge?](repeating: nil, count: signposts.count)
    if !arriving.isEmpty { arriving[0] = AnswerKnowledge() }
    for (place, step) in procedure.steps.enumerated() {
      guard let known = arriving[place] else { continue }
      for (left, destination) in departures(from: place, step, known: known) {
        guard case .step(let next) = destination else { continue }
        arriving[next] = arriving[next].map { $0.joined(with: left) } ?? left
      }
    }
    return arriving
  }

  /// What is known of those who leave a step on each of its ways.
  private func departures(
    from place: Int, _ step: Step, known: AnswerKnowledge
  ) -> [(AnswerKnowledge, Destination)] {
    let signpost = signposts[place]
    var ways: [(AnswerKnowledge, Destination)] = []
    var meant: AnswerKnowledge? = known
    if !signpost.isForAll, let condition = step.when {
      if let otherwise = signpost.otherwise, let left = known.assuming(condition, false) {
        ways.append((left, otherwise))
      }
      meant = known.assuming(condition)
    }
    guard let meant, !step.isEnd, let next = signpost.next else { return ways }
    guard let question = step.question else { return ways + [(meant, next)] }
    if signpost.nextByChoice.isEmpty {
      let choices = question.kind.singleChoices
      return ways + [(meant.answering(question.id, choices), next)]
    }
    return ways
      + signpost.nextByChoice.map { (meant.answering(question.id, [$0.key]), $0.value) }
  }
}

extension Question.Kind {
  /// The choices of which exactly one is given; nothing for other kinds.
  var singleChoices: Set<ChoiceID>? {
    switch self {
    case .choice(let list): Set(list.choices.map(\.id))
    case .yesNo: [.yes, .no]
    case .choices, .date, .number, .office: nil
    }
  }
}
