import ArgumentParser
import Foundation
import TranslationExchange
import ZipArchive

struct TranslationsKitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Make a zip for a volunteer: sentences, screens, hard words, and a guide.",
    discussion: """
      Nothing of ours is needed to work with it: the sentences come as PO files and as a table, the \
      screens as pages that any browser shows, French and translation side by side. \
      What comes back is brought in with `guichet translations import`.
      """)

  @OptionGroup var options: LibraryOptions
  @Option(help: "The language: \(LanguageArgument.names).") var language: LanguageArgument
  @Option(help: "One procedure, or shared or interface; without it everything.")
  var procedure: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("The zip to write.", valueName: "file"))
  var output: String
  @Flag(help: "Add a picture of each screen in both languages, taken with Chromium.")
  var pictures = false
  @Option(help: "The browser that takes the pictures.") var browser = "/usr/bin/chromium"

  func validate() throws {
    if pictures, !FileManager.default.isExecutableFile(atPath: browser) {
      throw ValidationError(
        "--pictures needs \(browser): install chromium, or name it with --browser")
    }
  }

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let camera = pictures ? ScreenCamera(program: browser) : nil
    let kit = try KitAssembly(
      workshop, language.language, only: try workshop.domain(procedure), camera: camera
    ).kit
    try AtomicFile.write(
      try ZipWriter.archive(of: kit.entries, secondsSince1970: Clock.today.secondsSince1970),
      to: output)
  }
}
