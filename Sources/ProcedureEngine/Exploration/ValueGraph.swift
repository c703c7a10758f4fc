/// What the values of a procedure are computed from.
struct ValueGraph {
  let values: [ValueName: ValueDefinition]

  /// The questions whose answers a condition looks at, directly or behind a computed date.
  func questions(behindAllOf condition: Condition) -> Set<QuestionID> {
    condition.valueNames.reduce(into: condition.questions) { found, name in
      found.formUnion(questions(behind: name))
    }
  }

  /// The questions whose answers a value is computed from.
  func questions(behind name: ValueName) -> Set<QuestionID> {
    expressions(of: name).reduce(into: []) { found, expression in
      found.formUnion(expression.questions)
      if case .value(let next) = expression.anchor { found.formUnion(questions(behind: next)) }
    }
  }

  func questions(behind window: Window) -> Set<QuestionID> {
    [window.from, window.to].reduce(into: []) { found, expression in
      found.formUnion(expression.questions)
      for name in expression.valueNames { found.formUnion(questions(behind: name)) }
    }
  }

  /// Whether a value is computed, so that it may be unknown.
  func isComputed(_ name: ValueName) -> Bool {
    if case .fact = values[name] { false } else { true }
  }

  /// The value itself and all it is computed from.
  func names(behind name: ValueName) -> Set<ValueName> {
    expressions(of: name).flatMap(\.valueNames).reduce(into: [name]) { found, next in
      found.formUnion(names(behind: next))
    }
  }

  /// Whether a condition can change from one day to the next with the same answers.
  func readsToday(_ condition: Condition) -> Bool {
    condition.namesToday || condition.valueNames.contains { readsToday($0) }
  }

  private func readsToday(_ name: ValueName) -> Bool {
    if case .fact(let fact) = values[name] { return fact.readsToday }
    return expressions(of: name).contains { expression in
      expression.anchor == .today || expression.valueNames.contains { readsToday($0) }
    }
  }

  private func expressions(of name: ValueName) -> [DateExpression] {
    switch values[name] {
    case .window(let window): [window.from, window.to]
    case .date(.expression(let expression)): [expression]
    case .date(.yearly(let day, let anchor, _)):
      [DateExpression(anchor), DateExpression(.value(day))]
    case .fact, nil: []
    }
  }
}

extension Fact {
  /// Whether it changes on a day, or comes every year.
  fileprivate var readsToday: Bool {
    versions.contains { version in
      if version.from != nil || version.until != nil { return true }
      if case .known(.yearly, _) = version.content { return true }
      return false
    }
  }
}
