import Foundation
import ProcedureEngine

extension CalendarDate {
  /// The beginning of the day in UTC, as files bear it.
  var secondsSince1970: Int { dayNumber * 86_400 }
}

/// The one place that reads the clock.
enum Clock {
  /// Today's date in Brussels, whatever the zone of the machine.
  static var today: CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Brussels") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("the clock shows a day between 1900 and 2199") }
    return date
  }
}
