import ArgumentParser

struct TranslationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Keep the translators' files in step with the French.",
    subcommands: [
      TranslationsUpdateCommand.self, TranslationsStatusCommand.self,
      TranslationsExportCommand.self, TranslationsImportCommand.self,
      TranslationsKitCommand.self,
      TranslationsUserCommand.self,
    ])
}
