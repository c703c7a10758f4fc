import Foundation
import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TestSupport
import TranslationExchange
import WebRenderer

/// The pages of the shipped library, as a person meets them.
struct ShippedPages {
  let library: LoadedLibrary
  private let french: Presenter

  static func read() throws -> ShippedPages { try reading.get() }

  private static let reading = Result { try ShippedPages() }

  private init() throws {
    let folder = try LibraryFolder(RepositoryPaths.root.path(percentEncoded: false))
    library = try LibraryLoader.load(folder)
    french = Presenter(
      library: library.library, interface: try Interface(of: library.library),
      catalogues: TranslationReadings(try TranslationFolder(folder)).catalogues, language: .french)
  }

  func presenter(_ language: Language, beside: Language? = nil) -> Presenter {
    french.speaking(language, beside: beside)
  }

  var renderer: WebRenderer { WebRenderer(presenter: french, pictograms: library.pictograms) }

  /// Every screen of every example journey, each once, with a list and the answers for every end.
  func journeyPages(
    of procedure: ProcedureID, _ presenter: Presenter,
    where isWanted: (String) -> Bool = { _ in true }
  ) -> [(name: String, page: WebPage)] {
    guard let entry = library.entries.first(where: { $0.procedure.id == procedure }) else {
      return []
    }
    var seen: Set<Screen> = []
    var ends: Set<StepID> = []
    var pages: [(String, WebPage)] = []
    for example in entry.journeys {
      var answers = Answers()
      for (id, text) in example.answers {
        answers[id] = try? entry.procedure.question(id)?.read(text).get()
      }
      let journey = Journey(through: entry.procedure, answers: answers, today: example.today)
      for stage in journey.stages {
        let name = "\(procedure)/\(stage.step.id)"
        guard isWanted(name) else { continue }
        let screen = presenter.screen(of: journey, at: stage.step.id)
        guard seen.insert(screen).inserted else { continue }
        pages.append((name, .step(screen)))
      }
      guard let end = journey.stages.last?.step.id, ends.insert(end).inserted,
        isWanted("\(procedure), list")
      else { continue }
      pages.append(("\(procedure), list", .checklist(presenter.checklist(of: journey))))
      pages.append(("\(procedure), answers", .answers(presenter.answersPage(of: journey))))
    }
    return pages
  }

  /// The pages that belong to no procedure.
  func otherPages(_ presenter: Presenter) -> [(name: String, page: WebPage)] {
    let menu = presenter.procedureMenu()
    let handover = PhoneHandover(address: "https://guichet.example/resume#1;renewal;card;card:a")
    return [
      ("languages", .languages(presenter.languageMenu())), ("procedures", .procedures(menu)),
      ("person", .person(menu.askAPerson)), ("settings", .settings),
      ("phone", .phone(handover)), ("resume", .resume), ("reset", .confirmReset),
      ("idle", .idleWarning), ("calibration", .calibration(pixelsPerMillimetre: 3.2)),
    ] + WebFailure.allCases.map { ("failure \($0)", .failure($0)) }
      + PrintStatus.allCases.map { ("print \($0)", .print($0)) }
  }
}
