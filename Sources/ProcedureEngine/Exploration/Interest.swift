/// What later steps will look at: all that can make two people's ways differ from here on.
struct Interest {
  /// Every condition that is still to be tested, once.
  private(set) var conditions: [Condition] = []
  /// The questions that are still to be asked.
  private(set) var openQuestions: Set<QuestionID> = []
  private var known: Set<Condition> = []

  /// The interest before each step, and after the last one.
  static func before(eachOf steps: [Step], values: ValueGraph) -> [Interest] {
    var interests = [Interest()]
    for step in steps.reversed() {
      var interest = interests[interests.count - 1]
      interest.add(step, values)
      interests.append(interest)
    }
    return interests.reversed()
  }

  private mutating func add(_ step: Step, _ values: ValueGraph) {
    add(step.when)
    for list in step.conditions { list.conditions.forEach { add($0) } }
    // Whether a value in a sentence is known depends on which questions were answered.
    let shown = step.valueNames.reduce(into: Set<QuestionID>()) {
      $0.formUnion(values.questions(behind: $1))
    }
    let windows = step.windows.map(\.value).reduce(into: Set<QuestionID>()) {
      $0.formUnion(values.questions(behind: $1))
    }
    for question in shown.union(windows).sorted() { add(.answered(question)) }
    if let question = step.question { openQuestions.insert(question.id) }
  }

  private mutating func add(_ condition: Condition?) {
    guard let condition, known.insert(condition).inserted else { return }
    conditions.append(condition)
  }
}
