import ArgumentParser
import Foundation

@main
struct GuichetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "Walk people through administrative procedures, one plain screen at a time.",
    subcommands: [WalkCommand.self, CheckCommand.self, TranslationsCommand.self])

  /// Runs the command; a wrong argument ends with 2, as everything else that cannot run.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      FileHandle.standardError.write(Data("\(fullMessage(for: error))\n".utf8))
      Foundation.exit(ExitCode.cannotRun.rawValue)
    }
  }
}
