import ArgumentParser
import Foundation
import Localization
import ProcedureEngine
import TerminalRenderer

struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Walk through a procedure, one screen at a time.",
    discussion: """
      On a terminal it asks and waits for keys; Tab shows which. Into a pipe, or with --no-input, it \
      prints the screens up to the first question that has no answer, and the list at the end.
      Exit code 0: done. 2: cannot run. 130: ended by Ctrl-C.
      """)

  @Argument(help: "The procedure to begin with, such as residence-permit-renewal.")
  var procedure: String?
  @Option(help: "The language: fr, uk, ar or en.") var language: String?
  @Option(help: "Walk as on another day, such as 2027-05-05.") var today: String?
  @Option(
    name: .customLong("answer"), parsing: .singleValue,
    help: ArgumentHelp(
      "An answer; several choices are separated by commas.", valueName: "question=answer"))
  var answers: [String] = []
  @Flag(help: "Print the screens and ask nothing.") var noInput = false
  @Flag(help: "Print without colours and without moving the cursor.") var plain = false
  @Option(help: "Who orders right-to-left text: terminal, visual (guichet does) or auto.")
  var bidi = BidiChoice.auto
  @Option(help: "The columns to use, from 40 to 120.") var width: Int?
  @OptionGroup var options: LibraryOptions

  func run() throws {
    do throws(WalkFailure) {
      let terminal = WalkEnvironment.traits
      let request = try WalkRequest(self, terminal: terminal)
      for sentence in request.warnings { WalkEnvironment.warn(sentence) }
      if terminal.canMoveCursor, !noInput, !plain, WalkEnvironment.canTakeKeys {
        try interact(request, terminal)
      } else {
        print(request, terminal)
      }
    } catch {
      WalkEnvironment.warn(error.description)
      throw ExitCode.cannotRun
    }
  }

  private func print(_ request: WalkRequest, _ terminal: TerminalTraits) {
    let transcript = WalkTranscript(
      presenter: request.presenter, bidi: terminal.bidiMode(for: bidi), width: width ?? 80,
      palette: plain ? .none : terminal.palette)
    let text = request.journey.map(transcript.text) ?? transcript.procedures()
    Swift.print(text, terminator: "")
  }

  private func interact(_ request: WalkRequest, _ terminal: TerminalTraits) throws(WalkFailure) {
    let bidi = terminal.bidiMode(for: bidi)
    guard let screen = WalkTerminal.open(bidi, columns: width) else { throw .noTerminal }
    let session = WalkSession(
      presenter: request.presenter, today: request.today,
      hasChosenLanguage: request.language != nil,
      visit: request.journey.map { Visit($0, at: $0.stages.last?.step.id) },
      languages: terminal.languages,
      notice: terminal.drawsArabic
        ? nil : "This screen has no Arabic letters. For Arabic, please ask a person.",
      bidi: bidi, window: screen.window)
    switch WalkLoop(session, on: screen, palette: terminal.palette, bidi: bidi).run() {
    case .left(let goodbye): Swift.print(goodbye)
    case .cut(let exitCode): Foundation.exit(exitCode)
    }
  }
}

extension BidiChoice: ExpressibleByArgument {}
