import Foundation
import KioskServer
import ProcedureEngine
import Synchronization
import TranslationWorkbench

extension CalendarDate {
  /// The beginning of the day in UTC, as files bear it.
  var secondsSince1970: Int { dayNumber * 86_400 }
}

/// The one place that reads the clock.
enum Clock {
  /// Today's date in Brussels, whatever the zone of the machine.
  static var today: CalendarDate { day(of: Date()) }

  /// A clock for a server: a calendar is asked once a minute, and no day begins within one.
  ///
  /// With a day given, it is always that day, while the seconds go on.
  static func moments(on day: CalendarDate? = nil) -> @Sendable () -> Moment {
    let known = MinuteOfDay()
    return {
      let now = known.moment(of: Date())
      return Moment(second: now.second, today: day ?? now.today)
    }
  }

  /// The moment in Brussels, as PO files bear it.
  static var editMoment: EditMoment {
    let now = Date()
    let parts = brussels.dateComponents([.hour, .minute], from: now)
    let offset = brussels.timeZone.secondsFromGMT(for: now) / 60
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    let date = day(of: now)
    let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60))\(two(abs(offset) % 60))"
    return EditMoment(
      date: date, revisionDate: "\(date) \(two(parts.hour)):\(two(parts.minute))\(zone)")
  }

  /// Seconds that never go back, from now on.
  static func monotonicSeconds() -> @Sendable () -> Int {
    let start = ContinuousClock.now
    return { Int((ContinuousClock.now - start).components.seconds) }
  }

  private static var brussels: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Brussels") ?? .gmt
    return calendar
  }

  fileprivate static func day(of date: Date) -> CalendarDate {
    let parts = brussels.dateComponents([.year, .month, .day], from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("the clock shows a day between 1900 and 2199") }
    return date
  }
}

/// The day of the minute that was asked for last.
private final class MinuteOfDay: Sendable {
  private let last = Mutex<(minute: Int, day: CalendarDate)?>(nil)

  func moment(of date: Date) -> Moment {
    let second = Int(date.timeIntervalSince1970.rounded(.down))
    let day = last.withLock { last in
      if let last, last.minute == second / 60 { return last.day }
      let day = Clock.day(of: date)
      last = (second / 60, day)
      return day
    }
    return Moment(second: second, today: day)
  }
}
