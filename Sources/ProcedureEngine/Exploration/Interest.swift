/// What later steps will look at: the only thing two people must share to be treated alike.
struct Interest {
  /// The tests that will be made, each once.
  private(set) var tests: Set<Condition> = []
  private(set) var questions: Set<QuestionID> = []
  private(set) var needsToday = false

  private let values: [ValueName: ValueDefinition]

  /// The interest before each step, and after the last one.
  static func before(eachOf steps: [Step], values: [ValueName: ValueDefinition]) -> [Interest] {
    var interests = [Interest(values: values)]
    for step in steps.reversed() {
      var interest = interests[interests.count - 1]
      interest.add(step)
      interests.append(interest)
    }
    return interests.reversed()
  }

  private init(values: [ValueName: ValueDefinition]) {
    self.values = values
  }

  private mutating func add(_ step: Step) {
    add(step.when)
    for list in step.conditions { list.conditions.forEach { add($0) } }
    for window in step.windows { add(window.value) }
    for name in step.valueNames { add(name) }
  }

  private mutating func add(_ condition: Condition?) {
    switch condition {
    case nil: break
    case .all(let parts), .any(let parts): parts.forEach { add($0) }
    case .not(let part), .named(_, let part): add(part)
    case .answered(let question), .choice(let question, _), .office(let question, _),
      .number(let question, _):
      if let condition { tests.insert(condition) }
      questions.insert(question)
    case .date(let subject, let test):
      if let condition { tests.insert(condition) }
      questions.formUnion(subject.questions)
      if subject == .today { needsToday = true }
      test.expressions.forEach { add($0) }
    }
  }

  private mutating func add(_ window: Window) {
    add(window.from)
    add(window.to)
  }

  private mutating func add(_ expression: DateExpression) {
    add(expression.anchor)
    expression.valueNames.forEach { add($0) }
  }

  private mutating func add(_ anchor: DateExpression.Anchor) {
    switch anchor {
    case .today: needsToday = true
    case .answer(let question): questions.insert(question)
    case .value(let name): add(name)
    }
  }

  private mutating func add(_ name: ValueName) {
    switch values[name] {
    case .fact(let fact):
      // A fact that changes on a day, or that comes every year, reads today's date.
      if fact.readsToday { needsToday = true }
    case .window(let window): add(window)
    case .date(.expression(let expression)): add(expression)
    case .date(.yearly(let day, let yearOf, _)):
      add(day)
      add(yearOf)
    case nil: break
    }
  }
}

extension Fact {
  fileprivate var readsToday: Bool {
    versions.contains { version in
      if version.from != nil || version.until != nil { return true }
      if case .known(.yearly, _) = version.content { return true }
      return false
    }
  }
}
