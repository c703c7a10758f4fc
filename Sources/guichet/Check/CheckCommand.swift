import ArgumentParser
import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import Spelling
import TranslationExchange

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report everything that is wrong with the procedures and their translations.",
    discussion: """
      Exit code 0: no error. 1: errors, or with --release warnings too. 2: cannot run. Notes are \
      matters of style and never fail.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  @OptionGroup var options: LibraryOptions
  @Option(help: "How to write the findings: text, json or sarif.") var format = Format.text
  @Flag(help: "Count warnings as errors, as before a release.") var release = false
  @Flag(help: "Look up every word with hunspell too; takes some seconds.") var spelling = false
  @Option(help: "Check as on another day.") var today: DateArgument?

  func run() throws {
    let today = today?.date ?? Clock.today
    let folder = try LibraryFolder(options.folder())
    let loaded = try LibraryLoader.load(folder)
    let translations = try TranslationFolder(folder)
    let readings = TranslationReadings(translations)
    let fitness =
      release
      ? PublishFitness.all(of: loaded.texts, in: readings, under: loaded.publishPolicy) : []
    let log = DiagnosticLog(
      loaded.diagnostics + loaded.ruleFindings(today: today)
        + TranslationAudit.findings(
          loaded.texts, in: readings, leaving: loaded.leftOut,
          spelling: spelling ? try SpellingLibrary(wordsIn: folder) : nil)
        + fitness.flatMap(\.diagnostics))
    write(log.sorted, loaded, translations)
    if format == .text { for language in fitness { print(sentence(language)) } }
    if log.hasErrors || (release && log.warningCount > 0) { throw ExitCode.foundErrors }
  }

  private func write(
    _ diagnostics: [Diagnostic], _ loaded: LoadedLibrary, _ translations: TranslationFolder
  ) {
    switch format {
    case .text:
      let files = Array(loaded.files.values) + translations.files.values.flatMap(\.values)
      print(TextPrinter(files: files).text(for: diagnostics), terminator: "")
      print(summary(DiagnosticLog(diagnostics), loaded))
    case .json: print(JSONPrinter().text(for: diagnostics), terminator: "")
    case .sarif: print(SARIFPrinter(toolVersion: "0.1").text(for: diagnostics), terminator: "")
    }
  }

  private func sentence(_ fitness: PublishFitness) -> String {
    let reasons = fitness.obstacles.map { "in \($0.domain) \($0.sentence)" }
    return fitness.isFit
      ? "\(fitness.language.tag): fit to publish"
      : "\(fitness.language.tag): not fit to publish: \(reasons.joined(separator: "; "))"
  }

  private func summary(_ log: DiagnosticLog, _ loaded: LoadedLibrary) -> String {
    let journeys = loaded.entries.map(\.journeys.count).reduce(0, +)
    let notes =
      switch log.noteCount {
      case 0: ""
      case 1: ", 1 note"
      default: ", \(log.noteCount) notes"
      }
    return """
      \(loaded.entries.count) procedures, \(journeys) journeys, \(loaded.texts.count) texts: \
      \(log.errorCount) errors, \(log.warningCount) warnings\(notes)
      """
  }
}
