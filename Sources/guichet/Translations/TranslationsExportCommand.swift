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
  @Option(help: "The language: \(LanguageArgument.names).") var language: LanguageArgument
  @Option(help: "One procedure, or shared or interface; without it everything.")
  var procedure: String?
  @Option(
    help: "po, xliff (1.2), xliff2 (2.0), or csv for spreadsheets.")
  var format: ExchangeFormat
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String
  @Option(
    help: ArgumentHelp(
      "Write into this folder the screens on which the texts are seen.", valueName: "folder"))
  var screens: String?

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let domain = try workshop.domain(procedure)
    let seen = try screens == nil ? nil : ScreenFolder(workshop, language.language, only: domain)
    let document = try workshop.document(in: language.language, only: domain, screens: seen)
    try AtomicFile.write(document.text(as: format), to: output)
    if let seen, let screens {
      for (path, html) in seen.pages { try AtomicFile.write(html, to: "\(screens)/\(path)") }
    }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
