import Localization
import Presentation
import ProcedureEngine

extension WalkSession {
  /// Takes one key.
  package mutating func press(_ key: Key) {
    guard outcome == nil else { return }
    view.remark = nil
    if key.digit == nil { view.digits = 0 }
    if type(key) { return }
    switch key {
    case .interrupt: outcome = .interrupted
    case .redraw: break
    case .enter: pressEnter()
    case .escape: goBack()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .left: turn(forward: presenter.language.direction == .rightToLeft)
    case .right: turn(forward: presenter.language.direction == .leftToRight)
    case .pageUp: scroll(by: -pageLength)
    case .pageDown: scroll(by: pageLength)
    case .home: scroll(by: .min / 2)
    case .end: scroll(by: .max / 2)
    case .tab: openFunctions()
    case .character(" "): pressSpace()
    case .character: pressCharacter(key)
    case .backspace, .unknown: view.remark = .unknownKey
    }
  }

  // MARK: Letters and digits

  private mutating func pressCharacter(_ key: Key) {
    if let digit = key.digit { return pressDigit(digit) }
    if key.latinLetter == "m" { return openFunctions() }
    guard let function = functions.first(where: { $0.letter == key.latinLetter }) else {
      view.remark = .unknownKey
      return
    }
    perform(function)
  }

  /// A digit points at an entry; two digits one after another may be one number.
  private mutating func pressDigit(_ digit: Int) {
    let count = choiceCount
    let number = [view.digits * 10 + digit, digit].first { (1...max(count, 1)).contains($0) }
    guard count > 0, let number else {
      view.digits = 0
      view.remark = .unknownKey
      return
    }
    view.digits = number
    point(at: number - 1)
    if case .choices = view.entry { tick() }
  }

  private mutating func openFunctions() {
    if case .side(.functions) = page { goBack() } else { open(.functions) }
  }

  mutating func perform(_ function: WalkFunction) {
    switch function {
    case .back: goBack()
    case .words: open(.words)
    case .why: open(.why)
    case .person: open(.person)
    case .checklist: open(.checklist(isEnd: false))
    case .answers: open(.answers)
    case .sources: open(.sources)
    case .language: open(.languages)
    case .startAgain, .quit: open(.leave)
    }
  }

  // MARK: Moving

  /// The entries or options on the page, all of one list.
  private var choiceCount: Int {
    guard let entry = view.entry, let kind = screen?.prompt?.kind else { return entryCount }
    switch (entry, kind) {
    case (.choice, .choice(let options)), (.choice, .yesNo(let options)),
      (.choices, .choices(let options)):
      return options.count
    case (.search(let typed, _), .longList(let list)):
      return list.options(matching: typed).count
    case (.choice, _), (.choices, _), (.search, _), (.date, _), (.number, _):
      return 0
    }
  }

  private mutating func move(by step: Int) {
    let count = choiceCount
    guard count > 0 else { return scroll(by: step) }
    let cursor = view.entry?.cursor ?? view.cursor
    point(at: min(max(cursor + step, 0), count - 1))
  }

  private mutating func point(at index: Int) {
    switch view.entry {
    case .choice: view.entry = .choice(cursor: index)
    case .choices(_, let ticked): view.entry = .choices(cursor: index, ticked: ticked)
    case .search(let typed, _): view.entry = .search(typed: typed, cursor: index)
    case .date, .number: break
    case nil: view.cursor = index
    }
    reveal()
  }

  private mutating func turn(forward: Bool) {
    guard forward else { return goBack() }
    guard case .screen(let visit) = page, view.entry == nil || visit.isAnswered else {
      view.remark = .unknownKey
      return
    }
    goOn()
  }

  mutating func goBack() {
    if !layers.isEmpty {
      layers.removeLast()
      return
    }
    switch page {
    case .languages: view.remark = .unknownKey
    case .procedures:
      hasChosenLanguage = false
      base = freshView()
    case .screen(let visit):
      if let previous = visit.previous { show(previous) } else { leaveProcedure() }
    case .side: break
    }
  }

  /// Goes to the next step; at the end, to the list.
  mutating func goOn() {
    if let next = visits.last?.next { show(next) } else { open(.checklist(isEnd: true)) }
  }
}
