import ArgumentParser

struct TranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Keep the translators' files in step with the French.",
    subcommands: [
      TranslationsUpdateCommand.self, TranslationsStatusCommand.self,
      TranslationsExportCommand.self, TranslationsImportCommand.self,
      TranslationsKitCommand.self, TranslationsServeCommand.self, TranslationsUserCommand.self,
      TranslationsPseudoCommand.self,
    ])
}
