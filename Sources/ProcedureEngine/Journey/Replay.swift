/// The replay of answers over the steps of a procedure, in their order.
struct Replay {
  let procedure: Procedure
  let given: Answers
  private(set) var circumstances: Circumstances
  private(set) var stages: [Journey.Stage] = []
  private(set) var pending = Answers()
  private(set) var dropped: [Journey.DroppedAnswer] = []

  init(procedure: Procedure, given: Answers, today: CalendarDate) {
    self.procedure = procedure
    self.given = given
    circumstances = Circumstances(values: procedure.values, today: today)
  }

  mutating func run() {
    let steps = procedure.steps
    for place in steps.indices where circumstances.holds(steps[place].when) {
      let step = steps[place]
      if let question = step.question {
        let answer = accept(question)
        stages.append(Journey.Stage(step: step, answer: answer))
        if answer == nil {
          keepPending(steps[(place + 1)...])
          break
        }
      } else {
        stages.append(Journey.Stage(step: step, answer: nil))
        if step.isEnd { break }
      }
    }
    if spokenFor < given.count { dropTheRest() }
  }

  /// How many of the given answers were taken, kept or dropped so far.
  private var spokenFor: Int { circumstances.answers.count + pending.count + dropped.count }

  /// Takes the given answer if it may be given here.
  private mutating func accept(_ question: Question) -> Answer? {
    guard let answer = given[question.id] else { return nil }
    if let rejection = circumstances.rejection(of: answer, to: question) {
      dropped.append(.init(question: question.id, reason: .rejected(rejection)))
      return nil
    }
    circumstances.answers[question.id] = answer
    return answer
  }

  /// Keeps the answers to later questions: whether they apply is not known before this one.
  private mutating func keepPending(_ later: ArraySlice<Step>) {
    guard spokenFor < given.count else { return }
    for question in later.compactMap(\.question) {
      pending[question.id] = given[question.id]
    }
  }

  private mutating func dropTheRest() {
    let spoken = circumstances.answers.questions
      .union(pending.questions)
      .union(dropped.map(\.question))
    for question in given.questions.subtracting(spoken) {
      dropped.append(.init(question: question, reason: .notAsked))
    }
  }
}
