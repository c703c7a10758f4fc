import Foundation
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import SheetPress
import TerminalRenderer
import TestSupport
import TranslationExchange

/// The library of the repository, read once for all tests.
struct Shipped: Sendable {
  let loaded: LoadedLibrary
  let translations: TranslationFolder
  let press: SheetPress
  private let presenters: [Language: Presenter]

  /// The day on which the library is judged, so that no test depends on the clock.
  static let today: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 11, day: 24) else {
      preconditionFailure("24 November 2026 is a day")
    }
    return day
  }()

  static let procedures: [ProcedureID] = [
    "diploma-equivalence", "itsme-activation", "residence-permit-renewal",
  ]

  /// What was read, or why nothing could be; asked by every test.
  static func library() throws -> Shipped { try reading.get() }

  private static let reading = Result { try Shipped() }

  private init() throws {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    let loaded = try LibraryLoader.load(folder)
    let translations = try TranslationFolder(folder)
    let interface = try Interface(of: loaded.library)
    let catalogues = TranslationReadings(translations).catalogues
    presenters = Language.allCases.reduce(into: [:]) { presenters, language in
      presenters[language] = Presenter(
        library: loaded.library, interface: interface, catalogues: catalogues, language: language)
    }
    press = SheetPress(
      Presenter(
        library: loaded.library, interface: interface, catalogues: catalogues, language: .source),
      ContentVersions(loaded, translations), loaded.pictograms)
    self.loaded = loaded
    self.translations = translations
  }

  func presenter(_ language: Language) -> Presenter {
    guard let presenter = presenters[language] else {
      preconditionFailure("there is a presenter for every language")
    }
    return presenter
  }

  /// A procedure with its journeys.
  ///
  /// - Throws: When it was left out, or is not there.
  func entry(_ id: ProcedureID) throws -> LoadedLibrary.Entry {
    guard let entry = loaded.entries.first(where: { $0.procedure.id == id }) else {
      throw MissingProcedure(id: id)
    }
    return entry
  }

  struct MissingProcedure: Error {
    let id: ProcedureID
  }
}

extension LoadedLibrary.Entry {
  /// The journey of an example, its answers read as their questions want them.
  func journey(of example: JourneyExample) -> Journey {
    var answers = Answers()
    for (id, text) in example.answers {
      answers[id] = try? procedure.question(id)?.read(text).get()
    }
    return Journey(through: procedure, answers: answers, today: example.today)
  }
}
