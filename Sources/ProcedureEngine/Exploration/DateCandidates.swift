/// The days that can make a difference as the answer to a date question.
///
/// Every comparison of a date flips at some day. The day before, the day itself and the day after each
/// flip stand for all days between two flips.
struct DateCandidates {
  let circumstances: Circumstances
  /// The tests that will be made; those of dates count.
  let tests: [Condition]

  func dates(for question: QuestionID) -> [CalendarDate] {
    var flips: Set<CalendarDate> = [circumstances.today]
    for test in Set(tests) {
      guard case .date(let subject, let comparison) = test else { continue }
      for expression in comparison.expressions {
        flips.formUnion(self.flips(of: question, subject: subject, expression: expression))
      }
    }
    let days = flips.flatMap { [$0.adding(days: -1), $0, $0.adding(days: 1)] }
    return Set(days + [Self.longAgo, Self.farAhead]).sorted()
  }

  private static let longAgo = CalendarDate(clampingDayNumber: .min / 2)
  private static let farAhead = CalendarDate(clampingDayNumber: .max / 2)

  private func flips(
    of question: QuestionID, subject: Condition.DateSubject, expression: DateExpression
  ) -> [CalendarDate] {
    switch subject {
    case .answer(question):
      // A yearly day flips in every year: the years around today stand for all.
      let years = (-2...2).map { circumstances.today.adding(months: 12 * $0) }
      return years.compactMap { circumstances.day(of: expression, near: $0) }
        + [circumstances.day(of: expression)].compactMap(\.self)
    case .today:
      return [flip(of: expression, at: circumstances.today, question)].compactMap(\.self)
    case .answer(let other):
      guard let day = circumstances.day(answering: other) else { return [] }
      return [flip(of: expression, at: day, question)].compactMap(\.self)
    }
  }

  /// The first answer for which a computed day is not before a limit; computed days never run backwards.
  private func flip(
    of expression: DateExpression, at limit: CalendarDate, _ question: QuestionID
  ) -> CalendarDate? {
    func computed(_ number: Int) -> CalendarDate? {
      var circumstances = circumstances
      circumstances.answers[question] = .date(CalendarDate(clampingDayNumber: number))
      return circumstances.day(of: expression)
    }
    var low = Self.longAgo.dayNumber
    var high = Self.farAhead.dayNumber
    guard let first = computed(low), let last = computed(high), first < limit, last >= limit else {
      return nil
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if let day = computed(middle), day >= limit { high = middle } else { low = middle }
    }
    return CalendarDate(clampingDayNumber: high)
  }
}
