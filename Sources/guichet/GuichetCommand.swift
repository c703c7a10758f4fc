import ArgumentParser
import Foundation

@main
struct GuichetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "Walk people through administrative procedures, one plain screen at a time.",
    subcommands: [
      WalkCommand.self, ServeCommand.self, KioskCommand.self, PrintCommand.self,
      CalendarCommand.self, CheckCommand.self,
      TranslationsCommand.self,
    ])

  /// Runs the command; a wrong argument, a missing library and all else that cannot run end with 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      // A command that did its work says itself how it ended; help and version are no failures.
      if error is ExitCode || exitCode(for: error).isSuccess { exit(withError: error) }
      FileHandle.standardError.write(Data("\(fullMessage(for: error))\n".utf8))
      Foundation.exit(ExitCode.cannotRun.rawValue)
    }
  }
}
