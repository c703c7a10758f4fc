import ArgumentParser
import Diagnostics
import ProcedureEngine
import ProcedureLibrary

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report everything that is wrong with the procedures and their translations.",
    discussion: "Exit code 0: no error. 1: errors, or with --release warnings too. 2: cannot run.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  @OptionGroup var options: LibraryOptions
  @Option(help: "How to write the findings: text, json or sarif.") var format = Format.text
  @Flag(help: "Count warnings as errors, as before a release.") var release = false
  @Option(help: "Check as on another day.") var today: DateArgument?

  func run() throws {
    let today = today?.date ?? Clock.today
    let loaded = try LibraryLoader.load(LibraryFolder(options.folder()))
    let log = DiagnosticLog(loaded.diagnostics + loaded.ruleFindings(today: today))
    write(log.sorted, loaded)
    if log.hasErrors || (release && !log.isEmpty) { throw ExitCode.foundErrors }
  }

  private func write(_ diagnostics: [Diagnostic], _ loaded: LoadedLibrary) {
    switch format {
    case .text:
      print(TextPrinter(files: loaded.files.values).text(for: diagnostics), terminator: "")
      print(summary(DiagnosticLog(diagnostics), loaded))
    case .json: print(JSONPrinter().text(for: diagnostics), terminator: "")
    case .sarif: print(SARIFPrinter(toolVersion: "0.1").text(for: diagnostics), terminator: "")
    }
  }

  private func summary(_ log: DiagnosticLog, _ loaded: LoadedLibrary) -> String {
    let journeys = loaded.entries.map(\.journeys.count).reduce(0, +)
    return """
      \(loaded.entries.count) procedures, \(journeys) journeys, \(loaded.texts.count) texts: \
      \(log.errorCount) errors, \(log.warningCount) warnings
      """
  }
}
