extension Procedure {
  /// The days on which the procedure may differ from the day before, with the days around them.
  ///
  /// Facts begin and end on days, yearly days come round, fixed dates pass. Between two such days
  /// only the distance to today counts, and the answers themselves range over that. The list covers
  /// two years from the review and always holds the day of the review.
  package var criticalDays: [CalendarDate] {
    let period = reviewed...reviewed.adding(months: 24)
    var edges: Set<CalendarDate> = [reviewed]
    for case .fact(let fact) in values.values {
      for version in fact.versions {
        edges.formUnion([version.from, version.until?.adding(days: 1)].compactMap(\.self))
        edges.formUnion(version.content.days(in: period))
      }
    }
    // A rule may count from a fixed day, so the days at each length that occurs count as well.
    let shifted = edges.flatMap { edge in
      lengths.flatMap { [edge.moved(.later, by: $0), edge.moved(.earlier, by: $0)] }
    }
    let around = (edges.union(shifted)).flatMap { [$0.adding(days: -1), $0, $0.adding(days: 1)] }
    return Set(around.filter(period.contains) + [reviewed]).sorted()
  }

  /// Every length that something is counted by from a day that is not an answer.
  private var lengths: Set<CalendarDuration> {
    var lengths: Set<CalendarDuration> = []
    for expression in expressions {
      if case .answer = expression.anchor { continue }
      switch expression.offset?.length {
      case .literal(let duration): lengths.insert(duration)
      case .fact(let name):
        if case .fact(let fact) = values[name] { lengths.formUnion(fact.durations) }
      case nil: break
      }
    }
    return lengths
  }

  private var expressions: [DateExpression] {
    let ofValues = values.values.flatMap { value -> [DateExpression] in
      switch value {
      case .window(let window): [window.from, window.to]
      case .date(.expression(let expression)): [expression]
      case .date(.yearly), .fact: []
      }
    }
    let ofSteps = steps.flatMap { step in
      ([step.when] + step.conditions.flatMap(\.conditions)).compactMap(\.self)
        .flatMap(\.expressions) + step.windows.flatMap { [$0.value.from, $0.value.to] }
    }
    return ofValues + ofSteps
  }
}

extension Condition {
  /// Every date expression in the condition.
  fileprivate var expressions: [DateExpression] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.expressions)
    case .not(let part), .named(_, let part): part.expressions
    case .date(_, let test): test.expressions
    case .answered, .choice, .office, .number: []
    }
  }
}

extension Fact {
  fileprivate var durations: [CalendarDuration] {
    versions.compactMap { version in
      if case .known(.duration(let duration), _) = version.content { duration } else { nil }
    }
  }
}

extension Fact.Content {
  /// The days a fact names, in a period.
  fileprivate func days(in period: ClosedRange<CalendarDate>) -> [CalendarDate] {
    switch self {
    case .known(.date(let date), _): [date]
    case .known(.yearly(let day), _):
      (period.lowerBound.year...period.upperBound.year).map { day.date(in: $0) }
    case .known, .conflicting, .unknown: []
    }
  }
}
