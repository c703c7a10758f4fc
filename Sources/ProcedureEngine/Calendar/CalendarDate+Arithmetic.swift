extension CalendarDate {
  /// Days since 1 January 1970.
  ///
  /// Counted by the cycle of 400 years that begins on 1 March, so that the leap day comes last
  /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let cycle = shiftedYear / 400
    let yearOfCycle = shiftedYear - cycle * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// The day with this number, held within the first and the last day of ``years``.
  package init(clampingDayNumber number: Int) {
    let shifted = min(max(number, Self.first.dayNumber), Self.last.dayNumber) + 719_468
    let cycle = shifted / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    self.init(
      clampingYear: yearOfCycle + cycle * 400 + (shiftedMonth >= 10 ? 1 : 0),
      month: shiftedMonth + (shiftedMonth < 10 ? 3 : -9),
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The date a number of days later, or earlier when negative.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(clampingDayNumber: dayNumber + days)
  }

  /// The date a number of months later; 31 January plus one month is the last day of February.
  package func adding(months: Int) -> CalendarDate {
    let total = year * 12 + (month - 1) + months
    return CalendarDate(clampingYear: total / 12, month: total % 12 + 1, day: day)
  }

  /// The date a number of working days later: Saturdays and Sundays do not count.
  ///
  /// Public holidays are not known here, so the result is the earliest it can be.
  package func adding(workingDays count: Int) -> CalendarDate {
    let (weeks, rest) = abs(count).quotientAndRemainder(dividingBy: 5)
    if count == 0 { return self }
    // On a weekend one counts from the working day behind: Friday going on, Monday going back.
    if count > 0 {
      let sinceFriday = max(0, weekday - 5)
      let weekend = min(weekday, 5) + rest > 5 ? 2 : 0
      return adding(days: 7 * weeks + rest + weekend - sinceFriday)
    }
    let untilMonday = weekday > 5 ? 8 - weekday : 0
    let weekend = (weekday > 5 ? 1 : weekday) - rest < 1 ? 2 : 0
    return adding(days: untilMonday - 7 * weeks - rest - weekend)
  }

  private static let first = CalendarDate(clampingYear: years.lowerBound, month: 1, day: 1)
  private static let last = CalendarDate(clampingYear: years.upperBound, month: 12, day: 31)

  /// The date held within ``years``, its day held within its month.
  init(clampingYear year: Int, month: Int, day: Int) {
    if year < Self.years.lowerBound {
      self = Self.first
    } else if year > Self.years.upperBound {
      self = Self.last
    } else if let date = CalendarDate(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
    {
      self = date
    } else {
      preconditionFailure("a year in range, a month from 1 to 12 and a clamped day make a date")
    }
  }
}
