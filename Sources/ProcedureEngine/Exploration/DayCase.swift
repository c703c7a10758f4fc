/// A named test of how far one answered date is from today, such as "less than 30 days before".
package struct DayCase: Hashable, Sendable {
  package let name: ConditionName
  /// The question whose date is looked at.
  package let question: QuestionID
  package let condition: Condition
}

extension Procedure {
  /// The day cases of a procedure, each once, in the order they are first tested.
  package var dayCases: [DayCase] {
    let graph = ValueGraph(values: values)
    var seen: Set<ConditionName> = []
    return steps.flatMap { step in
      ([step.when] + step.conditions.flatMap(\.conditions)).compactMap(\.self).flatMap(\.dayTests)
    }.compactMap { name, condition in
      let questions = graph.questions(behindAllOf: condition)
      guard questions.count == 1, let question = questions.first, graph.readsToday(condition),
        seen.insert(name).inserted
      else { return nil }
      return DayCase(name: name, question: question, condition: condition)
    }
  }
}

extension Condition {
  /// Whether the condition is made of comparisons of days alone, none of them with a name.
  var comparesDaysOnly: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.allSatisfy(\.comparesDaysOnly)
    case .not(let part): part.comparesDaysOnly
    case .date: true
    case .named, .answered, .choice, .office, .number: false
    }
  }

  /// The named comparisons of days in a condition.
  fileprivate var dayTests: [(ConditionName, Condition)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.dayTests)
    case .not(let part): part.dayTests
    case .named(let name, let part): part.comparesDaysOnly ? [(name, part)] : part.dayTests
    case .date, .answered, .choice, .office, .number: []
    }
  }
}
