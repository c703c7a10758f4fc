/// A day that comes every year, such as 15 November.
package struct YearlyDay: Hashable, Sendable {
  package let month: Int
  package let day: Int

  /// Makes a yearly day, or nothing when no year has it; 29 February is 28 February in short years.
  package init?(month: Int, day: Int) {
    // 2000 was a leap year, so every day that any year has exists in it.
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads `11-15`: month, then day.
  package init?(monthDay text: some StringProtocol) {
    guard let date = CalendarDate(iso8601: "2000-\(text)") else { return nil }
    self.init(month: date.month, day: date.day)
  }

  /// This day in a year.
  package func date(in year: Int) -> CalendarDate {
    CalendarDate(clampingYear: year, month: month, day: day)
  }
}

extension YearlyDay: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
