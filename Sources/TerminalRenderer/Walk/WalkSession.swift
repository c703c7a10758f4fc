package import Localization
package import Presentation
package import ProcedureEngine

/// One person's walk through the library: a pure state machine from keys to pages.
///
/// It holds the answers and nothing else of a person, and forgets them when it ends.
package struct WalkSession: Sendable {
  /// How a walk ended.
  package enum Outcome: Hashable, Sendable {
    case left
    /// By Ctrl-C.
    case interrupted
  }

  package internal(set) var presenter: Presenter
  package let today: CalendarDate
  /// The languages this terminal can show.
  let languages: [Language]
  /// Why a language is missing from them.
  let notice: String?
  let bidi: BidiMode
  package internal(set) var window: WindowSize

  var hasChosenLanguage: Bool
  /// The procedures entered one from another; the last is where the person is.
  package internal(set) var visits: [Visit] = []
  /// Places and answers of procedures that were left.
  var kept: [ProcedureID: Visit] = [:]

  var base = PageView()
  var layers: [(page: SidePage, view: PageView)] = []
  package internal(set) var outcome: Outcome?

  /// Begins a walk in the language of the presenter.
  ///
  /// Unless a language was chosen, the languages come first: those the terminal can show. Without a
  /// visit the procedures come next.
  package init(
    presenter: Presenter, today: CalendarDate, hasChosenLanguage: Bool, visit: Visit? = nil,
    languages: [Language] = Language.allCases, notice: String? = nil, bidi: BidiMode,
    window: WindowSize
  ) {
    self.presenter = presenter
    self.today = today
    self.hasChosenLanguage = hasChosenLanguage
    self.languages = languages
    self.notice = notice
    self.bidi = bidi
    self.window = window
    if let visit { visits = [visit] }
    base = freshView()
  }

  package mutating func resize(to window: WindowSize) {
    self.window = window
    view.top = 0
  }
}

// MARK: - Pages

extension WalkSession {
  /// What is being looked at.
  enum Page {
    case languages
    case procedures
    case screen(Visit)
    case side(SidePage)
  }

  var page: Page {
    if let layer = layers.last { return .side(layer.page) }
    guard hasChosenLanguage else { return .languages }
    return visits.last.map(Page.screen) ?? .procedures
  }

  var view: PageView {
    get { layers.last?.view ?? base }
    set {
      if layers.isEmpty { base = newValue } else { layers[layers.count - 1].view = newValue }
    }
  }

  /// The screen of the step the person is at.
  var screen: Screen? {
    visits.last.map { presenter.screen(of: $0.journey, at: $0.step) }
  }

  /// The page as it is first seen, with the answer that was given before.
  func freshView() -> PageView {
    var view = PageView()
    switch page {
    case .languages:
      view.cursor = languages.firstIndex(of: presenter.language) ?? 0
    case .side(.languages):
      view.cursor = languages.firstIndex(of: presenter.language) ?? 0
    case .screen:
      view.entry = screen?.prompt.map { PromptEntry(showing: $0) }
    case .procedures, .side: break
    }
    return view
  }

  mutating func open(_ page: SidePage) {
    layers.append((page, PageView()))
    view = freshView()
  }

  mutating func closeLayers() {
    layers = []
    base = freshView()
  }

  mutating func show(_ step: StepID) {
    guard !visits.isEmpty else { return }
    visits[visits.count - 1].move(to: step)
    closeLayers()
  }

  /// Goes into a procedure, to the place where the person left it.
  mutating func enter(_ id: ProcedureID) {
    guard let procedure = presenter.library[id] else { return }
    visits.append(kept[id] ?? Visit(Journey(through: procedure, today: today)))
    closeLayers()
  }

  /// Goes back to the procedure this one was entered from, or to the menu.
  mutating func leaveProcedure() {
    if let visit = visits.popLast() { kept[visit.procedure] = visit }
    closeLayers()
  }

  mutating func startAgain() {
    visits = []
    kept = [:]
    hasChosenLanguage = false
    closeLayers()
  }
}

extension PromptEntry {
  /// What is entered before any key: the answer given earlier, or nothing.
  init(showing prompt: Prompt) {
    switch prompt.kind {
    case .choice(let options), .yesNo(let options):
      self = .choice(cursor: options.firstIndex { $0.isSelected } ?? 0)
    case .choices(let options):
      let ticked = options.filter(\.isSelected).map(\.id)
      self = .choices(cursor: 0, ticked: Set(ticked))
    case .longList(let list):
      self = .search(typed: "", cursor: list.options.firstIndex { $0.isSelected } ?? 0)
    case .date(let field):
      let date = field.selected
      self = .date(
        DateEntry(
          day: date.map { "\($0.day)" } ?? "", month: date.map { "\($0.month)" } ?? "",
          year: date.map { "\($0.year)" } ?? "", field: date == nil ? .day : .year))
    case .number(let field):
      self = .number(typed: field.selected.map { "\($0)" } ?? "")
    }
  }
}
