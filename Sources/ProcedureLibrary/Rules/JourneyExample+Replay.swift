package import ProcedureEngine

extension JourneyExample {
  /// What becomes of the example's answers.
  struct Replayed {
    let journey: Journey
    /// Answers that cannot be read, with the reason.
    let rejections: [(question: QuestionID, text: String, rejection: AnswerRejection)]
  }

  /// The example's journey, with the answers that its questions take.
  package func journey(through procedure: Procedure) -> Journey { replay(in: procedure).journey }

  /// Reads the answers as their questions want them and replays them.
  func replay(in procedure: Procedure) -> Replayed {
    var given = Answers()
    var rejections: [(question: QuestionID, text: String, rejection: AnswerRejection)] = []
    for (id, text) in answers.sorted(by: { $0.key < $1.key }) {
      switch procedure.question(id)?.read(text) {
      case .success(let answer): given[id] = answer
      case .failure(let rejection): rejections.append((id, text, rejection))
      case nil: rejections.append((id, text, .unknownQuestion))
      }
    }
    let journey = Journey(through: procedure, answers: given, today: today)
    for case (let question, .rejected(let rejection)) in journey.dropped.map({
      ($0.question, $0.reason)
    }) {
      rejections.append((question, answers[question] ?? "", rejection))
    }
    return Replayed(journey: journey, rejections: rejections)
  }
}

extension Journey {
  /// The `stop` or `finish` that the path reaches.
  var endStep: StepID? {
    stages.last.flatMap { $0.step.isEnd ? $0.step.id : nil }
  }

  func window(at step: StepID) -> DateSpan? {
    stages.first { $0.step.id == step }.flatMap { window(of: $0.step) }
  }

  /// The fee as `journeys.yaml` writes it: a fact's name, `free` or `ask`.
  func fee(at step: StepID) -> String? {
    switch checklist.entries.first(where: { $0.step.id == step })?.fee?.amount {
    case .fact(let name): name.text
    case .free: "free"
    case .ask: "ask"
    case nil: nil
    }
  }
}

extension [StepID] {
  var listed: String { "[\(map(\.text).joined(separator: ", "))]" }
}

extension [DocumentID] {
  var listed: String { "[\(map(\.text).joined(separator: ", "))]" }
}
