import ArgumentParser
import ProcedureEngine

/// The answers and the day that a command works with.
struct SituationOptions: ParsableArguments {
  @Option(
    name: .customLong("answer"), parsing: .singleValue,
    help: ArgumentHelp(
      "An answer; several choices are separated by commas.", valueName: "question=answer"))
  var answers: [String] = []
  @Option(help: "As on another day, such as 2027-05-05.") var today: String?

  /// The day given, or today.
  func day() throws(WalkFailure) -> CalendarDate {
    guard let today else { return Clock.today }
    return try WalkRequest.day(today)
  }
}
