import Diagnostics
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer

/// What the command line asks for, checked against the library.
struct WalkRequest {
  let presenter: Presenter
  /// Nothing when the person chooses it.
  let language: Language?
  let today: CalendarDate
  /// Nothing when the person chooses the procedure.
  let journey: Journey?
  /// What the person should know before.
  let warnings: [String]

  init(_ command: WalkCommand, terminal: TerminalTraits) throws(WalkFailure) {
    if let width = command.width, !(40...120).contains(width) { throw .wrongWidth(width) }
    let language = try command.language.map { text throws(WalkFailure) in
      try Self.language(text, terminal)
    }
    let today = try command.today.map { text throws(WalkFailure) in try Self.day(text) }
    let library = try WalkLibrary.load(command.options)
    self.language = language
    self.today = today ?? Clock.today
    presenter = library.presenter(in: language ?? .source, or: Set(Language.allCases))
    journey = try Self.journey(command, library, language, self.today)
    warnings = library.leftOut.map { library.sentence(leavingOut: $0, in: language ?? .english) }
  }

  private static func language(
    _ text: String, _ terminal: TerminalTraits
  ) throws(WalkFailure) -> Language {
    guard let language = Language(tag: text.lowercased()) else {
      throw .unknownLanguage(text)
    }
    guard terminal.languages.contains(language) else { throw .cannotShowArabic }
    return language
  }

  static func day(_ text: String) throws(WalkFailure) -> CalendarDate {
    switch CalendarDate.read(text) {
    case .success(let date): return date
    case .failure(let rejection): throw .wrongDate(text, reason: rejection.englishReason)
    }
  }

  private static func journey(
    _ command: WalkCommand, _ library: WalkLibrary, _ language: Language?, _ today: CalendarDate
  ) throws(WalkFailure) -> Journey? {
    guard let name = command.procedure else {
      if !command.answers.isEmpty { throw .answerWithoutProcedure }
      return nil
    }
    let procedure = try library.procedure(named: name)
    let reader = WalkAnswers(procedure: procedure, today: today) {
      library.presenter(in: language ?? .english)
    }
    return try reader.journey(command.answers)
  }
}

extension TerminalTraits {
  /// The languages the terminal can show.
  var languages: [Language] {
    drawsArabic ? Language.allCases : Language.allCases.filter { $0.script != .arabic }
  }
}

extension AnswerRejection {
  /// What is wrong with a date on the command line.
  var englishReason: String {
    switch self {
    case .yearNeedsFourDigits: "write the year with four digits, such as 2027"
    case .yearOutOfRange(let years):
      "the year must be from \(years.lowerBound) to \(years.upperBound)"
    case .noSuchMonth: "there is no such month"
    case .noSuchDay(let month, let year, let lastDay):
      "month \(month) of \(year) has \(lastDay) days"
    case .unknownQuestion, .wrongKind, .notOffered, .nothingChosen, .excludesOthers, .notADate,
      .notANumber, .numberOutOfRange, .unknownOffice:
      "this is no date; write it as 2027-05-05"
    }
  }
}
