import CalendarExport
import Localization
import Presentation
import ProcedureEngine

/// The days of one person, as a file.
struct CalendarFile {
  private let text: String
  private let output: String?

  init(_ command: CalendarCommand) throws(CalendarFailure) {
    output = command.output
    let situation = command.situation
    let (journey, presenter) = try CalendarFailure.ofWalk { () throws(WalkFailure) in
      let today = try situation.day()
      guard let language = Language(tag: command.language.lowercased()) else {
        throw .unknownLanguage(command.language)
      }
      let library = try WalkLibrary.load(command.options, command.procedure, in: [language])
      let procedure = try library.procedure(named: command.procedure)
      let answers = WalkAnswers(procedure: procedure, today: today) {
        library.presenter(in: .english)
      }
      return (try answers.journey(situation.answers), library.presenter(in: language))
    }
    let entries = presenter.calendar(of: journey)
    guard !entries.isEmpty else {
      throw .noDays(nextQuestion: journey.openQuestion?.id.text)
    }
    let events = entries.map { CalendarEvent($0, of: journey.procedure.id) }
    text = ICalendar.text(of: events, madeOn: journey.today)
  }

  func write() throws(CalendarFailure) {
    guard let output else {
      print(text, terminator: "")
      return
    }
    do throws(FileWriteFailure) {
      try AtomicFile.write(text, to: output)
    } catch {
      throw .file(error)
    }
  }
}

/// Why no calendar can be written: one sentence for whoever typed the command.
enum CalendarFailure: Error, CustomStringConvertible {
  /// What a walk would also refuse: the library, a language, an answer, a day.
  case walk(WalkFailure)
  case noDays(nextQuestion: String?)
  case file(FileWriteFailure)

  static func ofWalk<Value>(
    _ body: () throws(WalkFailure) -> Value
  ) throws(CalendarFailure) -> Value {
    do throws(WalkFailure) { return try body() } catch { throw .walk(error) }
  }

  var description: String {
    switch self {
    case .walk(let failure): failure.description
    case .noDays(let question?):
      "no days are known after these answers; the next is --answer \(question)=…"
    case .noDays(nil): "this way has no days to keep"
    case .file(let failure): failure.description
    }
  }
}
