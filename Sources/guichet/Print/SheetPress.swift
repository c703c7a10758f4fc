import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import TerminalRenderer

/// Makes the sheets of one run: the same orders on the same day are the same bytes.
struct SheetPress {
  let library: WalkLibrary
  let today: CalendarDate
  let form: SheetForm
  private let paper: PaperFormat
  private let renderer: PaperRenderer
  private let resumeAddress: String?
  /// Those of the procedures printed so far, the same for every language.
  private var signposts: [ProcedureID: Signposts] = [:]

  init(_ command: PrintCommand) throws(PrintFailure) {
    form = command.format
    paper = PaperFormat(size: command.size.size, print: command.large ? .large : .clear)
    resumeAddress = try command.resumeURL.map { text throws(PrintFailure) in
      try Self.checked(text)
    }
    let situation = command.situation
    let options = command.options
    today = try PrintFailure.ofWalk { () throws(WalkFailure) in try situation.day() }
    library = try PrintFailure.ofWalk { () throws(WalkFailure) in
      try WalkLibrary.load(options)
    }
    renderer = PaperRenderer(pictograms: library.pictograms)
    for sentence in library.sentencesOnOmissions { Warning.say(sentence, by: "print") }
  }

  mutating func bytes(of order: SheetOrder) throws(PrintFailure) -> [UInt8] {
    let languages = order.languages
    let presenter = library.presenter(in: languages.language, beside: languages.counterLanguage)
    let sheet = sheet(order, presenter)
    switch form {
    case .text: return Array(SheetTranscript(presenter: presenter).text(of: sheet).utf8)
    case .pdf: return try pdf(of: sheet)
    }
  }

  private func pdf(of sheet: Sheet) throws(PrintFailure) -> [UInt8] {
    do throws(PaperError) {
      return try renderer.render(sheet, format: paper, day: today).pdf
    } catch {
      throw .paper(error)
    }
  }

  private mutating func sheet(_ order: SheetOrder, _ presenter: Presenter) -> Sheet {
    let procedure = order.procedure
    let details = SheetDetails(
      versionCode: library.version(of: procedure.id, in: order.languages.set),
      resumeAddress: resumeAddress)
    switch (order.kind, order.journey) {
    case (.personal, let journey):
      return presenter.personalSheet(
        of: journey ?? Journey(through: procedure, today: today), details)
    case (.documents, let journey?): return presenter.documentsSheet(of: journey, details)
    case (.documents, nil): return presenter.documentsSheet(of: procedure, today: today, details)
    case (.blank, _):
      return presenter.blankSheet(
        of: procedure, following: signposts(of: procedure), today: today, details)
    }
  }

  private mutating func signposts(of procedure: Procedure) -> Signposts {
    if let known = signposts[procedure.id] { return known }
    let new = Signposts(of: procedure, on: procedure.criticalDays)
    signposts[procedure.id] = new
    return new
  }

  /// An address to which a fragment can be added.
  private static func checked(_ text: String) throws(PrintFailure) -> String {
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text != $0 }
    guard isAddress, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.contains("#")
    else { throw .wrongAddress(text) }
    return text
  }
}
