import Localization
package import Presentation
import ProcedureEngine
package import ProcedureLibrary
package import WebRenderer

/// Every page that the examples of the library lead to, in the order in which a person meets them.
package struct ScreenTour: Sendable {
  /// A page with the place that leads to it.
  package struct Stop: Sendable {
    package let place: ShownPlace
    package let page: WebPage
  }

  private let entries: [LoadedLibrary.Entry]

  package init(of loaded: LoadedLibrary) {
    entries = loaded.entries
  }

  /// Visits every page once, said by a presenter; many examples lead to the same pages.
  package func visit(with presenter: Presenter, _ see: (Stop) -> Void) {
    for page in Self.menus { see(stop(page, nil, nil, presenter)) }
    for entry in entries {
      var seen = SeenPages()
      for (index, example) in entry.journeys.enumerated() {
        let name = ShownPlace.JourneyName(
          procedure: entry.procedure.id, index: index, name: example.name)
        visit(entry.journey(of: example), name, presenter, &seen, see)
      }
    }
    for page in Self.others { see(stop(page, nil, nil, presenter)) }
  }

  private static let menus: [ShownPlace.Page] = [.languages, .procedures]
  private static let others: [ShownPlace.Page] =
    [.person, .settings, .phone, .resume, .confirmReset, .idleWarning]
    + WebFailure.allCases.map(ShownPlace.Page.failure) + [.calibration]

  private func visit(
    _ journey: Journey, _ name: ShownPlace.JourneyName, _ presenter: Presenter,
    _ seen: inout SeenPages, _ see: (Stop) -> Void
  ) {
    for stage in journey.stages {
      let step = stage.step.id
      let screen = presenter.screen(of: journey, at: step)
      if seen.isNew(screen) {
        see(Stop(place: ShownPlace(page: .step(step), journey: name), page: .step(screen)))
      }
      guard seen.steps.insert(step).inserted else { continue }
      see(stop(.words(step), name, journey, presenter))
      for typed in Self.wrongAnswers(for: screen) {
        see(stop(.refused(step, typed: typed), name, journey, presenter))
      }
    }
    if name.index == 0 { see(stop(.answers, name, journey, presenter)) }
    let checklist = presenter.checklist(of: journey)
    if seen.isNew(checklist) {
      let place = ShownPlace(page: .checklist, journey: name)
      see(Stop(place: place, page: .checklist(checklist)))
    }
  }

  /// Answers that are refused, each in another way.
  private static func wrongAnswers(for screen: Screen) -> [String] {
    switch screen.prompt?.kind {
    case .choice, .yesNo, .longList: ["?"]
    case .choices: [""]
    case .date: ["?", "1 1 27", "1 1 1000", "1 13 2027", "31 2 2027"]
    case .number: ["?", "99999999"]
    case nil: []
    }
  }

  private func stop(
    _ page: ShownPlace.Page, _ name: ShownPlace.JourneyName?, _ journey: Journey?,
    _ presenter: Presenter
  ) -> Stop {
    let place = ShownPlace(page: page, journey: name)
    return Stop(place: place, page: self.page(page, journey, presenter))
  }

  /// The page at a place, said by a presenter; nothing when its example is gone.
  package func page(at place: ShownPlace, with presenter: Presenter) -> WebPage? {
    guard let name = place.journey else { return page(place.page, nil, presenter) }
    guard let entry = entries.first(where: { $0.procedure.id == name.procedure }),
      entry.journeys.indices.contains(name.index)
    else { return nil }
    return page(place.page, entry.journey(of: entry.journeys[name.index]), presenter)
  }
}

/// What the pages of a procedure have shown so far.
private struct SeenPages {
  var steps: Set<StepID> = []
  private var contents: Set<[AnyHashable]> = []

  /// Whether a screen shows something no other has; how far one has come does not count.
  mutating func isNew(_ screen: Screen) -> Bool {
    let prompt = screen.prompt
    return contents.insert(
      [screen.step, screen.blocks, prompt?.hint, prompt?.options, screen.explanation?.reason]
    ).inserted
  }

  mutating func isNew(_ checklist: ChecklistPage) -> Bool { contents.insert([checklist]).inserted }
}

extension Prompt {
  /// What can be chosen, apart from what is chosen.
  fileprivate var options: [OptionID] {
    switch kind {
    case .choice(let options), .choices(let options), .yesNo(let options): options.map(\.id)
    case .longList(let list): list.options.map(\.id)
    case .date, .number: []
    }
  }
}

extension LoadedLibrary.Entry {
  /// The journey of an example, its answers read as their questions want them.
  fileprivate func journey(of example: JourneyExample) -> Journey {
    var answers = Answers()
    for (id, text) in example.answers {
      if case .success(let answer)? = procedure.question(id)?.read(text) { answers[id] = answer }
    }
    return Journey(through: procedure, answers: answers, today: example.today)
  }
}
