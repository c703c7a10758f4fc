import ArgumentParser
import Localization
import TranslationExchange

struct TranslationsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write texts and translations into a file for a translator.",
    discussion: """
      What comes back is brought in with `guichet translations import`. Every line remembers what it \
      was, so that nothing newer is lost.
      """)

  @OptionGroup var options: LibraryOptions
  @Option(help: "The language: uk, ar or en.") var language: LanguageArgument
  @Option(help: "One procedure, or shared or interface; without it everything.")
  var procedure: String?
  @Option(
    help: "po, xliff (1.2), xliff2 (2.0), or csv for spreadsheets.")
  var format: ExchangeFormat
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let files = try workshop.merged(language.language, only: try workshop.domain(procedure))
    let document = ExchangeDocument(files, language: language.language)
    try AtomicFile.write(document.text(as: format), to: output)
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
