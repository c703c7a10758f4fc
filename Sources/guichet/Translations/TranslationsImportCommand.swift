import ArgumentParser
import Diagnostics
import Localization
import TranslationExchange

struct TranslationsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring a translator's file, or a whole kit, back into the PO files.",
    discussion: """
      PO, XLIFF 1.2 and 2.0, CSV, and the zip of `guichet translations kit`. What only the translator \
      changed is taken, what changed here since is kept, and what both changed is reported.
      Exit code 0: done. 1: conflicts, or lines that were refused. 2: cannot run.
      """)

  @OptionGroup var options: LibraryOptions
  @Argument(help: "The file that came back.") var file: String
  @Option(help: "The language, where the file does not say it: \(LanguageArgument.names).")
  var language: LanguageArgument?
  @Option(help: "Take the file only if it is about this procedure, or shared or interface.")
  var procedure: String?
  @Option(help: ArgumentHelp("Who translated it.", valueName: "name"))
  var translator: String?
  @Option(
    help: ArgumentHelp("Who read the lines that come as reviewed.", valueName: "name"))
  var reviewer: String?
  @Flag(help: "Say what would be taken, and write nothing.") var dryRun = false

  func run() throws {
    let workshop = try TranslationWorkshop(options)
    let domain = try workshop.domain(procedure)
    let returned = try ReturnedFiles(file)
    let readings = returned.readings
    let language = try language(of: readings)
    let people = TranslationImport.People(
      translator: translator.flatMap { TranslatorName($0) },
      reviewer: reviewer.flatMap { TranslatorName($0) }, date: Clock.today)
    var merge = TranslationImport(
      into: try workshop.merged(language), language: language, people: people)
    for reading in readings {
      merge.take(reading, only: domain ?? (returned.isKit ? reading.domainOfItsName : nil))
    }
    let written = try write(merge, workshop)
    report(merge, returned, written)
    if merge.log.hasErrors { throw ExitCode.foundErrors }
  }

  private func language(of readings: [ExchangeReading]) throws -> Language {
    if let language { return language.language }
    if let language = readings.lazy.compactMap(\.language).first { return language }
    let broken = DiagnosticLog(readings.flatMap(\.log.diagnostics))
    guard !broken.hasErrors else {
      print(
        TextPrinter(files: readings.map(\.source)).text(for: broken.sorted), terminator: "")
      throw ExitCode.foundErrors
    }
    throw ValidationError(
      "\(file) does not say its language: add --language \(LanguageArgument.names).")
  }

  private func write(
    _ merge: TranslationImport, _ workshop: TranslationWorkshop
  ) throws -> [String] {
    let changed = merge.changed.sorted()
    if !dryRun {
      for domain in changed {
        guard let file = merge.files[domain] else { continue }
        _ = try workshop.write(file, domain, merge.language)
      }
    }
    return changed.map { $0.path(in: merge.language) }
  }

  private func report(
    _ merge: TranslationImport, _ returned: ReturnedFiles, _ written: [String]
  ) {
    let log = DiagnosticLog(merge.log.diagnostics + returned.unread)
    print(
      TextPrinter(files: returned.readings.map(\.source)).text(for: log.sorted), terminator: "")
    for path in written { print("\(dryRun ? "would update" : "updated") \(path)") }
    let lines = merge.takenCount == 1 ? "1 line" : "\(merge.takenCount) lines"
    print(
      """
      \(lines) \(dryRun ? "would be taken" : "taken"): \(log.errorCount) errors, \
      \(log.warningCount) warnings
      """)
  }
}
