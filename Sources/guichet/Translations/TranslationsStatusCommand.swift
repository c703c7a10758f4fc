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

  @Flag(help: "Show which translations have a voice recording, and which recordings are stale.")
  var audio = false

  func validate() throws {
    if audio, format == .badge {
      throw ValidationError("--audio is written as text or json")
    }
  }

  func run() throws {
    let root = try options.folder()
    let folder = try LibraryFolder(root)
    let loaded = try LibraryLoader.load(folder)
    let translations = try TranslationFolder(folder)
    if audio {
      let report = try AudioReport(of: loaded, translations, root: root)
      return print(format == .json ? try report.json() + "\n" : report.text, terminator: "")
    }
    let rows = TranslationStatus.all(of: loaded.texts, in: TranslationReadings(translations))
    switch format {
    case .text: print(StatusTable(rows: rows).text, terminator: "")
    case .json: print(try StatusReport.json(rows))
    case .badge: print(try StatusReport.badges(rows))
    }
  }
}
