/// All that decides what a procedure says to one person: its values, the answers and the day.
package struct Circumstances: Sendable {
  package let values: [ValueName: ValueDefinition]
  /// A calendar date in Europe/Brussels, given by the caller once per request.
  package let today: CalendarDate
  package internal(set) var answers: Answers

  package init(
    values: [ValueName: ValueDefinition], today: CalendarDate, answers: Answers = Answers()
  ) {
    self.values = values
    self.today = today
    self.answers = answers
  }
}

extension Circumstances {
  /// Whether something with this condition is shown; no condition always holds.
  package func holds(_ condition: Condition?) -> Bool {
    switch condition {
    case nil: true
    case .all(let parts): parts.allSatisfy { holds($0) }
    case .any(let parts): parts.contains { holds($0) }
    case .not(let part): !holds(part)
    case .named(_, let part): holds(part)
    case .answered(let question): answers[question] != nil
    case .choice(let question, let test): holds(test, for: answers[question])
    case .office(let question, let offices):
      if case .office(let chosen) = answers[question] { offices.contains(chosen) } else { false }
    case .number(let question, let range):
      if case .number(let number) = answers[question] { range.contains(number) } else { false }
    case .date(let subject, let test): holds(test, for: subject)
    }
  }

  /// What is shown of a list.
  package func shown<Value>(_ items: [Conditional<Value>]) -> [Value] {
    items.filter { holds($0.when) }.map(\.value)
  }

  /// The first of a list whose condition holds.
  package func first<Value>(_ items: [Conditional<Value>]) -> Value? {
    items.first { holds($0.when) }?.value
  }

  private func holds(_ test: Condition.ChoiceTest, for answer: Answer?) -> Bool {
    switch answer {
    case .choice(let choice): test.holds(for: choice)
    case .choices(let choices): test.holds(for: choices)
    case .date, .number, .office, nil: false
    }
  }

  private func holds(_ test: Condition.DateTest, for subject: Condition.DateSubject) -> Bool {
    guard let day = day(of: subject) else { return false }
    switch test {
    case .before(let expression):
      return self.day(of: expression, near: day).map { day < $0 } ?? false
    case .after(let expression):
      return self.day(of: expression, near: day).map { day > $0 } ?? false
    case .within(let window): return span(of: window, near: day)?.contains(day) ?? false
    }
  }

  private func day(of subject: Condition.DateSubject) -> CalendarDate? {
    switch subject {
    case .today: today
    case .answer(let question): day(answering: question)
    }
  }
}

extension Condition.ChoiceTest {
  /// The same as for a set of one, which every step of every replay would have to make.
  fileprivate func holds(for choice: ChoiceID) -> Bool {
    switch self {
    case .anyOf(let wanted): wanted.contains(choice)
    case .allOf(let wanted): wanted.allSatisfy { $0 == choice }
    case .noneOf(let unwanted): !unwanted.contains(choice)
    case .only(let wanted): wanted.count == 1 && wanted.contains(choice)
    }
  }

  fileprivate func holds(for chosen: Set<ChoiceID>) -> Bool {
    switch self {
    case .anyOf(let wanted): !chosen.isDisjoint(with: wanted)
    case .allOf(let wanted): wanted.isSubset(of: chosen)
    case .noneOf(let unwanted): chosen.isDisjoint(with: unwanted)
    case .only(let wanted): chosen == wanted
    }
  }
}
