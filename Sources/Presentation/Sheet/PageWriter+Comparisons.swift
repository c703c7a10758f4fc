import Localization
import ProcedureEngine

/// Comparisons of numbers and days, as they stand.
extension PageWriter {
  mutating func line(comparing condition: Condition) -> Line {
    switch condition {
    case .number(let question, let range):
      return line(.ifNumber) {
        let bounds = $0.bounds(of: range, for: question)
        return [
          "question": $0.words(pointingTo: question, in: $1),
          "first": $1.value(bounds.lowerBound), "last": $1.value(bounds.upperBound),
        ]
      }
    case .date(let subject, let test):
      if let line = line(counting: condition) { return line }
      switch subject {
      case .today: return line(comparingToday: test)
      case .answer(let question): return line(comparing: question, test)
      }
    case .all, .any, .not, .named, .answered, .choice, .office:
      preconditionFailure("only numbers and days are compared")
    }
  }

  /// The part of a tested range that can be answered.
  private func bounds(of range: ClosedRange<Int>, for question: QuestionID) -> ClosedRange<Int> {
    guard case .number(let offered) = whole?.procedure.question(question)?.kind else {
      return range
    }
    return range.clamped(to: offered)
  }

  private mutating func line(comparingToday test: Condition.DateTest) -> Line {
    switch test {
    case .before(let expression):
      return line(.ifTodayBefore) { ["day": $0.day(expression, in: $1)] }
    case .after(let expression):
      return line(.ifTodayAfter) { ["day": $0.day(expression, in: $1)] }
    case .within(let window):
      return line(.ifTodayWithin) {
        ["first": $0.day(window.from, in: $1), "last": $0.day(window.to, in: $1)]
      }
    }
  }

  private mutating func line(
    comparing question: QuestionID, _ test: Condition.DateTest
  ) -> Line {
    let subject = DateExpression.Anchor.answer(question)
    switch test {
    case .before(let expression):
      return line(.ifDayBefore) {
        ["day": $0.day(subject, in: $1), "other": $0.day(expression, in: $1)]
      }
    case .after(let expression):
      return line(.ifDayAfter) {
        ["day": $0.day(subject, in: $1), "other": $0.day(expression, in: $1)]
      }
    case .within(let window):
      return line(.ifDayWithin) {
        [
          "day": $0.day(subject, in: $1), "first": $0.day(window.from, in: $1),
          "last": $0.day(window.to, in: $1),
        ]
      }
    }
  }
}
