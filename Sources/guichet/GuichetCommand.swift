import ArgumentParser

@main
struct GuichetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "Walk people through administrative procedures, one plain screen at a time.",
    subcommands: [WalkCommand.self, CheckCommand.self])
}
