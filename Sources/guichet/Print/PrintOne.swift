import Localization
import Presentation
import ProcedureEngine

/// `guichet print PROCEDURE`: one sheet.
struct PrintOne {
  private let sheet: SheetOrder
  private let press: SheetPress
  private let output: String?

  init(_ command: PrintCommand) throws(PrintFailure) {
    let press = try SheetPress(command)
    self.press = press
    output = command.output
    guard let name = command.procedure else { throw .noProcedure }
    let procedure = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try press.library.procedure(named: name)
    }
    let languages = try SheetLanguages(command.language ?? "fr", with: command.counterLanguage)
    let answers = WalkAnswers(
      procedure: procedure, presenter: press.library.presenter(in: .english), today: press.today)
    let journey = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try answers.journey(command.situation.answers)
    }
    let hasAnswers = !command.situation.answers.isEmpty
    let kind = command.kind ?? (hasAnswers ? .personal : .blank)
    if kind == .blank, hasAnswers { throw .answersOnBlankSheet }
    if kind == .personal, let question = journey.openQuestion {
      throw .openQuestion(question.id.text, possible: question.possible)
    }
    sheet = SheetOrder(
      kind: kind, procedure: procedure, journey: hasAnswers || kind == .personal ? journey : nil,
      languages: languages)
    if output == nil, press.form == .pdf { throw .noOutput }
  }

  func run() throws(PrintFailure) {
    var press = press
    let bytes = try press.bytes(of: sheet)
    guard let output else {
      Swift.print(String(decoding: bytes, as: UTF8.self), terminator: "")
      return
    }
    try PrintFailure.ofWriting { () throws(FileWriteFailure) in
      try AtomicFile.write(bytes, to: output)
    }
  }
}
