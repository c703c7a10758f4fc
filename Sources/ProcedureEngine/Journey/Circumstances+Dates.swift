extension Circumstances {
  /// The day the person answered, if the question has a date for an answer.
  package func day(answering question: QuestionID) -> CalendarDate? {
    if case .date(let date) = answers[question] { date } else { nil }
  }

  /// The computed day, or nothing while an answer or a fact it needs is not known.
  ///
  /// A yearly day stands for its next occurrence; compared with a subject it takes that day's year.
  package func day(of expression: DateExpression, near subject: CalendarDate? = nil)
    -> CalendarDate?
  {
    guard let anchor = day(of: expression.anchor, near: subject) else { return nil }
    return moved(anchor, by: expression.offset)
  }

  /// The computed span, or nothing while it is not known or would end before it begins.
  ///
  /// Between two yearly days it is the occurrence whose end is not before the subject, or today.
  package func span(of window: Window, near subject: CalendarDate? = nil) -> DateSpan? {
    if let opening = yearlyDay(of: window.from.anchor),
      let closing = yearlyDay(of: window.to.anchor)
    {
      let near = subject ?? today
      // What is counted from the yearly days can move an end past New Year or past the subject.
      let spans = [-12, 0, 12].lazy.compactMap { months -> DateSpan? in
        guard
          let yearly = DateSpan.occurrence(
            from: opening, to: closing, endingOnOrAfter: near.adding(months: months)),
          let first = moved(yearly.first, by: window.from.offset),
          let last = moved(yearly.last, by: window.to.offset)
        else { return nil }
        return DateSpan(from: first, to: last)
      }
      return spans.first { $0.last >= near }
    }
    guard let first = day(of: window.from), let last = day(of: window.to) else { return nil }
    return DateSpan(from: first, to: last)
  }

  private func day(
    of anchor: DateExpression.Anchor, near subject: CalendarDate?
  ) -> CalendarDate? {
    switch anchor {
    case .today: return today
    case .answer(let question): return day(answering: question)
    case .value(let name):
      switch values[name] {
      case .date(let computed): return day(of: computed)
      case .fact, .window, nil: break
      }
      if let yearly = yearlyDay(of: anchor) {
        if let subject { return yearly.date(in: subject.year) }
        let thisYear = yearly.date(in: today.year)
        return thisYear >= today ? thisYear : yearly.date(in: today.year + 1)
      }
      if case .date(let date) = knownFact(name) { return date }
      return nil
    }
  }

  /// The computed date, or nothing while an answer it needs is not known.
  package func day(of computed: ComputedDate) -> CalendarDate? {
    switch computed {
    case .expression(let expression): return day(of: expression)
    case .yearly(let name, let yearOf, let plusYears):
      guard case .yearly(let yearly) = knownFact(name), let year = day(of: yearOf, near: nil)?.year
      else { return nil }
      return yearly.date(in: year + plusYears)
    }
  }

  private func moved(_ date: CalendarDate, by offset: DateExpression.Offset?) -> CalendarDate? {
    guard let offset else { return date }
    switch offset.length {
    case .literal(let duration): return date.moved(offset.direction, by: duration)
    case .fact(let name):
      guard case .duration(let duration) = knownFact(name) else { return nil }
      return date.moved(offset.direction, by: duration)
    }
  }

  private func yearlyDay(of anchor: DateExpression.Anchor) -> YearlyDay? {
    guard case .value(let name) = anchor, case .yearly(let day) = knownFact(name) else {
      return nil
    }
    return day
  }

  private func knownFact(_ name: ValueName) -> FactValue? {
    guard case .fact(let fact) = values[name], case .known(let value, _) = fact.reading(on: today)
    else { return nil }
    return value
  }
}
