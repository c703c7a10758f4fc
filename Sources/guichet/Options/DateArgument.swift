import ArgumentParser
import ProcedureEngine

/// A date on the command line, as `2027-06-15`.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso8601: argument) else { return nil }
    self.date = date
  }
}
