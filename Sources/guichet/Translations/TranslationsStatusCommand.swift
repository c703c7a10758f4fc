import ArgumentParser
import ProcedureLibrary
import TranslationExchange

struct TranslationsStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how much is translated, by language and file.",
    discussion: """
      Each text is missing, stale (the French changed since), translated, or reviewed (read by \
      somebody other than the translator, who wrote "# reviewed-by: NAME DATE" above the entry).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, badge }

  @OptionGroup var options: LibraryOptions
  @Option(help: "How to write the status: text, json, or badge for a summary by language.")
  var format = Format.text

  func run() throws {
    let folder = try LibraryFolder(options.folder())
    let loaded = try LibraryLoader.load(folder)
    let rows = TranslationStatus.all(of: loaded.texts, in: try TranslationFolder(folder))
    switch format {
    case .text: print(StatusTable(rows: rows).text, terminator: "")
    case .json: print(try StatusReport.json(rows))
    case .badge: print(try StatusReport.badges(rows))
    }
  }
}
