import ArgumentParser
import TranslationExchange
import ZipArchive

struct TranslationsKitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Make a zip for a volunteer: sentences, screens, hard words, and a guide.",
    discussion: """
      Nothing of ours is needed to work with it: the sentences come as PO files and as a table. \
      What comes back is brought in with `guichet translations import`.
      """)

  @OptionGroup var options: LibraryOptions
  @Option(help: "The language: uk, ar or en.") var language: LanguageArgument
  @Option(help: "One procedure, or shared or interface; without it everything.")
  var procedure: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("The zip to write.", valueName: "file"))
  var output: String

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let kit = try KitAssembly(workshop, language.language, only: try workshop.domain(procedure)).kit
    try AtomicFile.write(
      try ZipWriter.archive(of: kit.entries, secondsSince1970: Clock.today.secondsSince1970),
      to: output)
  }
}
