extension Condition {
  /// The questions a condition names itself; those behind a computed date are not followed.
  package var questions: Set<QuestionID> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.questions) }
    case .not(let part), .named(_, let part): part.questions
    case .answered(let question), .choice(let question, _), .office(let question, _),
      .number(let question, _):
      [question]
    case .date(let subject, let test): subject.questions.union(test.expressions.questions)
    }
  }

  /// The values a condition names itself.
  package var valueNames: Set<ValueName> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.valueNames) }
    case .not(let part), .named(_, let part): part.valueNames
    case .answered, .choice, .office, .number: []
    case .date(_, let test): test.expressions.reduce(into: []) { $0.formUnion($1.valueNames) }
    }
  }

  /// Whether the condition itself compares something with today.
  package var namesToday: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.namesToday)
    case .not(let part), .named(_, let part): part.namesToday
    case .answered, .choice, .office, .number: false
    case .date(let subject, let test):
      subject == .today || test.expressions.contains { $0.anchor == .today }
    }
  }
}

extension Condition.DateSubject {
  var questions: Set<QuestionID> {
    switch self {
    case .today: []
    case .answer(let question): [question]
    }
  }
}

extension Condition.DateTest {
  var expressions: [DateExpression] {
    switch self {
    case .before(let expression), .after(let expression): [expression]
    case .within(let window): [window.from, window.to]
    }
  }
}

extension DateExpression {
  package var questions: Set<QuestionID> {
    if case .answer(let question) = anchor { [question] } else { [] }
  }

  package var valueNames: Set<ValueName> {
    var names: Set<ValueName> = []
    if case .value(let name) = anchor { names.insert(name) }
    if case .fact(let name) = offset?.length { names.insert(name) }
    return names
  }
}

extension [DateExpression] {
  var questions: Set<QuestionID> { reduce(into: []) { $0.formUnion($1.questions) } }
}
