import ProcedureEngine

/// A number under 100 in two digits: 07.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension ClockTime {
  var twoDigitHour: String { twoDigits(hour) }
  var twoDigitMinute: String { twoDigits(minute) }
}

extension YearlyDay {
  /// The day and month of a date.
  init(of date: CalendarDate) {
    guard let day = YearlyDay(month: date.month, day: date.day) else {
      preconditionFailure("a date has a month and a day")
    }
    self = day
  }
}

extension LanguageRenderer {
  /// The first day of a span; its year is left out where the last day has the same.
  func beginning(of span: DateSpan) -> String {
    span.first.year == span.last.year
      ? yearlyDay(YearlyDay(of: span.first)) : date(span.first, .long)
  }
}
