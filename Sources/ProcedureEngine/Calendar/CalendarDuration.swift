/// A length of time as a rule says it: "45 days", "10 to 15 working days".
package struct CalendarDuration: Hashable, Sendable {
  /// The units a rule may count in.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case minutes
    case days
    case workingDays = "working-days"
    case weeks
    case months
    case years
  }

  /// From the shortest to the longest, never negative; both the same when the rule gives one number.
  package let count: ClosedRange<Int>
  package let unit: Unit

  package init(_ count: ClosedRange<Int>, _ unit: Unit) {
    precondition(
      count.lowerBound >= 0, "a duration is not negative; the expression carries the sign")
    self.count = count
    self.unit = unit
  }

  package init(_ count: Int, _ unit: Unit) {
    self.init(count...count, unit)
  }
}

extension CalendarDate {
  /// Which way a duration is counted from a date.
  package enum Direction: Hashable, Sendable {
    case later
    case earlier
  }

  /// The date this long after or before; of a range the longest counts, minutes stay on the day.
  package func moved(_ direction: Direction, by duration: CalendarDuration) -> CalendarDate {
    let count = direction == .later ? duration.count.upperBound : -duration.count.upperBound
    switch duration.unit {
    case .minutes: return self
    case .days: return adding(days: count)
    case .workingDays: return adding(workingDays: count)
    case .weeks: return adding(days: 7 * count)
    case .months: return adding(months: count)
    case .years: return adding(months: 12 * count)
    }
  }
}
