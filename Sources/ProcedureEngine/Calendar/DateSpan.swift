/// A run of days, first and last included: a window in which something must be done.
package struct DateSpan: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Makes a span, or nothing when it would end before it begins.
  package init?(from first: CalendarDate, to last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ date: CalendarDate) -> Bool {
    first <= date && date <= last
  }

  /// The occurrence of a yearly span whose end is not before a day; it may cross New Year.
  ///
  /// From 15 November to 15 July, on 20 August 2026, is 15 November 2026 to 15 July 2027.
  package static func occurrence(
    from opening: YearlyDay, to closing: YearlyDay, endingOnOrAfter day: CalendarDate
  ) -> DateSpan? {
    let closes = closing.date(in: day.year)
    let closingYear = closes >= day ? day.year : day.year + 1
    let openingYear = opening <= closing ? closingYear : closingYear - 1
    return DateSpan(from: opening.date(in: openingYear), to: closing.date(in: closingYear))
  }
}
