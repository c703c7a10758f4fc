import Localization
import Presentation
import ProcedureEngine

// MARK: - Enter and the space bar

extension WalkSession {
  /// Acts on the page; first shows what was not seen yet, so that nobody agrees to the unseen.
  mutating func pressEnter() {
    guard isSeen else { return scroll(by: pageLength) }
    switch page {
    case .languages:
      hasChosenLanguage = true
      speak(languages[view.cursor])
      base = freshView()
    case .procedures:
      let procedures = presenter.library.procedures
      if procedures.indices.contains(view.cursor) { enter(procedures[view.cursor].id) }
    case .screen: enterOnScreen()
    case .side(let side): enter(on: side)
    }
  }

  private mutating func enterOnScreen() {
    guard let screen else { return }
    if let prompt = screen.prompt { return answer(prompt) }
    let links = links(of: screen)
    if view.cursor > 0, links.indices.contains(view.cursor - 1) {
      enter(links[view.cursor - 1].id)
    } else {
      goOn()
    }
  }

  private mutating func enter(on side: SidePage) {
    let cursor = view.cursor
    switch side {
    case .words, .why, .person, .sources: goBack()
    case .languages:
      layers.removeLast()
      speak(languages[cursor])
    case .functions:
      let function = functions[cursor]
      layers.removeLast()
      perform(function)
    case .answers:
      guard let answers = answersPage?.answers, answers.indices.contains(cursor) else {
        return goBack()
      }
      show(answers[cursor].step)
    case .checklist(let isEnd):
      guard isEnd else { return goBack() }
      if visits.count > 1 { leaveProcedure() } else { open(.leave) }
    case .leave:
      switch Self.leaving[cursor] {
      case .quit: outcome = .left
      case .startAgain: startAgain()
      default: goBack()
      }
    }
  }

  /// Changes the language of every page; places, answers and what is being entered stay.
  private mutating func speak(_ language: Language) {
    presenter = presenter.speaking(language)
    // The order of a long list follows the alphabet of the language.
    if case .search(let typed, _) = base.entry { base.entry = .search(typed: typed, cursor: 0) }
    base.top = 0
  }

  mutating func pressSpace() {
    if case .choices = view.entry { return tick() }
    if isSeen { view.remark = .unknownKey } else { scroll(by: pageLength) }
  }

  /// Ticks the current option or takes its tick away; "none of these" and the others exclude each other.
  mutating func tick() {
    guard case .choices(let cursor, var ticked) = view.entry,
      case .choices(let options) = screen?.prompt?.kind, options.indices.contains(cursor)
    else { return }
    let option = options[cursor]
    if ticked.remove(option.id) == nil {
      let alone = options.filter(\.excludesOthers).map(\.id)
      if option.excludesOthers { ticked = [] } else { ticked.subtract(alone) }
      ticked.insert(option.id)
    }
    view.entry = .choices(cursor: cursor, ticked: ticked)
  }
}

// MARK: - Answering

extension WalkSession {
  private mutating func answer(_ prompt: Prompt) {
    guard let visit = visits.last, let question = visit.currentStep.question,
      let entry = view.entry
    else { return }
    if case .date(var date) = entry, let next = date.nextField {
      date.field = next
      view.entry = .date(date)
      return
    }
    let taken = question.read(entry.text(at: prompt)).flatMap {
      visit.journey.answering(question.id, with: $0)
    }
    switch taken {
    case .success(let journey):
      let step = visit.step
      visits[visits.count - 1].journey = journey
      if let next = journey.next(after: step) {
        // Keeps the notices of answers that this one took away for the next screen.
        visits[visits.count - 1].step = next
        closeLayers()
      }
    case .failure(let rejection):
      view.remark = .rejected(rejection)
      view.top = 0
    }
  }
}

extension DateEntry {
  /// The field Enter goes to; nothing when it answers.
  fileprivate var nextField: Field? {
    text.isEmpty ? nil : Field(rawValue: field.rawValue + 1)
  }
}

extension PromptEntry {
  /// The answer as `Question.read` takes it.
  fileprivate func text(at prompt: Prompt) -> String {
    switch (self, prompt.kind) {
    case (.choice(let cursor), .choice(let options)),
      (.choice(let cursor), .yesNo(let options)):
      options.indices.contains(cursor) ? options[cursor].id.text : ""
    case (.choices(_, let ticked), .choices):
      ticked.map(\.text).sorted().joined(separator: ",")
    case (.search(let typed, let cursor), .longList(let list)):
      list.options(matching: typed).dropFirst(cursor).first?.id.text ?? ""
    case (.date(let date), .date): date.text
    case (.number(let typed), .number): typed
    case (.choice, _), (.choices, _), (.search, _), (.date, _), (.number, _): ""
    }
  }
}
