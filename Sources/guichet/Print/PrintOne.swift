import Localization
import Presentation
import ProcedureEngine
import SheetPress

/// `guichet print PROCEDURE`: one sheet.
struct PrintOne {
  private let order: SheetOrder
  private let shop: PrintShop
  private let output: String?

  init(_ command: PrintCommand) throws(PrintFailure) {
    guard let name = command.procedure else { throw .noProcedure }
    let languages = try SheetLanguages(command.language ?? "fr", with: command.counterLanguage)
    shop = try PrintShop(command, name, in: languages.set)
    output = command.output
    let library = shop.library
    let procedure = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try library.procedure(named: name)
    }
    let answers = WalkAnswers(procedure: procedure, today: shop.today) {
      library.presenter(in: .english)
    }
    let journey = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try answers.journey(command.situation.answers)
    }
    order = SheetOrder(try Self.content(command, journey), in: languages)
    if output == nil, shop.form == .pdf { throw .noOutput }
  }

  private static func content(
    _ command: PrintCommand, _ journey: Journey
  ) throws(PrintFailure) -> SheetOrder.Content {
    let hasAnswers = !command.situation.answers.isEmpty
    switch command.kind ?? (hasAnswers ? .personal : .blank) {
    case .blank:
      if hasAnswers { throw .answersOnBlankSheet }
      return .blank(journey.procedure, on: journey.today)
    case .documents:
      return hasAnswers
        ? .ownDocuments(journey) : .documents(journey.procedure, on: journey.today)
    case .personal:
      if let question = journey.openQuestion {
        throw .openQuestion(question.id.text, possible: question.possible)
      }
      return .personal(journey)
    }
  }

  func run() throws(PrintFailure) {
    let bytes = try shop.bytes(of: order, with: shop.bench)
    guard let output else {
      Swift.print(String(decoding: bytes, as: UTF8.self), terminator: "")
      return
    }
    try PrintFailure.ofWriting { () throws(FileWriteFailure) in
      try AtomicFile.write(bytes, to: output)
    }
  }
}
