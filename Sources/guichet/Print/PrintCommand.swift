import ArgumentParser

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print a procedure on paper, in one language or in two side by side.",
    discussion: """
      personal: only what the answers need, with their days. blank: the whole procedure with its \
      questions, to be followed with a pen alone. documents: the papers, for these answers or for all.
      Exit code 0: written. 2: cannot run; then no half-written file is left.
      """)

  @Argument(help: "The procedure, such as residence-permit-renewal.")
  var procedure: String?
  @Flag(
    help: """
      Print every procedure, as blank sheet and as papers, in every language alone and with French; \
      a procedure, --language or --kind narrows it.
      """)
  var all = false
  @Option(help: "The language: fr, uk, ar or en.") var language: String?
  @Option(name: .customLong("with"), help: "A second language, row by row beside the first.")
  var counterLanguage: String?
  @Option(
    help: "The sheet: personal, blank or documents. Without it: personal with answers, else blank.")
  var kind: SheetKind?
  @OptionGroup var situation: SituationOptions
  @Option(help: "The form: pdf or text.") var format = SheetForm.pdf
  @Option(help: "The paper: a4 or a5.") var size = SheetSize.a4
  @Flag(help: "Print with large letters.") var large = false
  @Option(
    help: ArgumentHelp(
      "The address of Guichet's resume page, for the square code.", valueName: "address"))
  var resumeURL: String?
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write, or with --all the folder.", valueName: "path"))
  var output: String?
  @OptionGroup var options: LibraryOptions

  func run() throws {
    do throws(PrintFailure) {
      if all { try PrintAll(self).run() } else { try PrintOne(self).run() }
    } catch {
      Warning.say(error.description, by: "print")
      throw ExitCode.cannotRun
    }
  }
}

/// What a sheet is written as.
enum SheetForm: String, CaseIterable, ExpressibleByArgument {
  case pdf, text

  var fileExtension: String {
    switch self {
    case .pdf: "pdf"
    case .text: "txt"
    }
  }
}

/// The paper a sheet is printed on.
enum SheetSize: String, CaseIterable, ExpressibleByArgument {
  case a4, a5
}
