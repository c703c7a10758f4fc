/// The answers to one question that later steps can tell apart, one of each.
///
/// Two answers are alike when every test that will be made of the question gives the same result.
struct Representatives {
  let circumstances: Circumstances
  /// What will be tested of the answer.
  let conditions: [Condition]

  func answers(to question: Question) -> [Answer] {
    let tests = conditions.flatMap(\.tests).filter { $0.questions.contains(question.id) }
    switch question.kind {
    case .choice:
      return distinct(
        circumstances.offeredChoices(of: question).map { .choice($0.id) }, question, by: tests)
    case .yesNo:
      return [.choice(.yes), .choice(.no)]
    case .choices:
      return distinct(selections(of: question, tests), question, by: tests)
    case .number(let range):
      return distinct(numbers(in: range, tests), question, by: tests)
    case .office(let group):
      return distinct(group.members.map { .office($0.id) }, question, by: tests)
    case .date:
      let candidates = DateCandidates(
        circumstances: circumstances, tests: conditions.flatMap(\.tests))
      return candidates.dates(for: question.id).map { .date($0) }
    }
  }

  private func distinct(
    _ answers: [Answer], _ question: Question, by tests: [Condition]
  ) -> [Answer] {
    var seen: Set<[Bool]> = []
    return answers.filter { answer in
      var circumstances = circumstances
      circumstances.answers[question.id] = answer
      return seen.insert(tests.map { circumstances.holds($0) }).inserted
    }
  }

  private func numbers(in range: ClosedRange<Int>, _ tests: [Condition]) -> [Answer] {
    var numbers: Set<Int> = [range.lowerBound, range.upperBound]
    for case .number(_, let tested) in tests {
      numbers.formUnion([tested.lowerBound, tested.upperBound])
      if tested.lowerBound > .min { numbers.insert(tested.lowerBound - 1) }
      if tested.upperBound < .max { numbers.insert(tested.upperBound + 1) }
    }
    return numbers.filter(range.contains).sorted().map(Answer.number)
  }

  /// Of each kind of choice none, one or all: no test can tell more apart.
  private func selections(of question: Question, _ tests: [Condition]) -> [Answer] {
    let offered = circumstances.offeredChoices(of: question)
    let kinds = Dictionary(grouping: offered.filter { !$0.isAlone }) { choice in
      tests.map { $0.named(choice.id) }
    }
    var selections: [Set<ChoiceID>] = [[]]
    for kind in kinds.values {
      let all = Set(kind.map(\.id))
      let one = Set(kind.prefix(1).map(\.id))
      selections = selections.flatMap { chosen in
        [chosen, chosen.union(one)] + (all.count > 1 ? [chosen.union(all)] : [])
      }
    }
    let alone = offered.filter(\.isAlone).map { Set([$0.id]) }
    return (selections + alone).filter { !$0.isEmpty }.map(Answer.choices)
  }
}

extension Condition {
  /// The single tests of which a condition is made.
  fileprivate var tests: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part), .named(_, let part): part.tests
    case .answered, .choice, .office, .number, .date: [self]
    }
  }

  /// Whether a test on a question's choices names this choice.
  fileprivate func named(_ choice: ChoiceID) -> Bool {
    switch self {
    case .choice(_, .anyOf(let set)), .choice(_, .allOf(let set)), .choice(_, .noneOf(let set)),
      .choice(_, .only(let set)):
      set.contains(choice)
    case .all, .any, .not, .named, .answered, .office, .number, .date: false
    }
  }
}
