import ArgumentParser

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write the days of somebody's way as an iCalendar file.",
    discussion: """
      Telephones and computers open the file. It holds the days and what to do, and no answers.
      Exit code 0: written. 2: cannot run, or no days are known for these answers.
      """)

  @Argument(help: "The procedure, such as residence-permit-renewal.")
  var procedure: String
  @Option(help: "The language: fr, uk, ar or en.") var language = "fr"
  @OptionGroup var situation: SituationOptions
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; without it, the output.", valueName: "file"))
  var output: String?
  @OptionGroup var options: LibraryOptions

  func run() throws {
    do throws(CalendarFailure) {
      try CalendarFile(self).write()
    } catch {
      Warning.say(error.description, by: "calendar")
      throw ExitCode.cannotRun
    }
  }
}
