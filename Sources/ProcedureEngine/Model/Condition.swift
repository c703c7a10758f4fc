/// When something is shown: with the order of steps, the whole control flow of a procedure.
package indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// A condition with a name, kept so that it can be explained and drawn.
  case named(ConditionName, Condition)
  case answered(QuestionID)
  case choice(QuestionID, ChoiceTest)
  case office(QuestionID, Set<OfficeID>)
  case number(QuestionID, ClosedRange<Int>)
  case date(DateSubject, DateTest)

  /// How the chosen answers of a question are tested.
  package enum ChoiceTest: Hashable, Sendable {
    case anyOf(Set<ChoiceID>)
    case allOf(Set<ChoiceID>)
    case noneOf(Set<ChoiceID>)
    /// Exactly these and no other.
    case only(Set<ChoiceID>)
  }

  /// The day that is compared.
  package enum DateSubject: Hashable, Sendable {
    case today
    case answer(QuestionID)
  }

  /// What it is compared with; the comparison is false while a day in it is not known.
  package enum DateTest: Hashable, Sendable {
    /// Strictly earlier.
    case before(DateExpression)
    /// Strictly later.
    case after(DateExpression)
    /// From the first to the last day, both included.
    case within(Window)
  }
}
