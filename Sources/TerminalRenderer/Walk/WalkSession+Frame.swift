import Localization
import Presentation
import ProcedureEngine

/// A whole window of lines, with where the page was cut.
package struct Frame: Hashable, Sendable {
  package let lines: [DrawnLine]
}

/// A page fitted to the window.
struct PageLayout {
  let page: [DrawnLine]
  let footer: [DrawnLine]
  /// The rows there are for the page.
  let room: Int

  /// The last first line.
  var lastTop: Int { max(0, page.count - room) }
}

extension WalkSession {
  private var typesetter: Typesetter {
    Typesetter(width: window.columns, bidi: bidi, direction: presenter.language.direction)
  }

  var layout: PageLayout {
    let page = typesetter.lines(of: paragraphs)
    let footer = typesetter.lines(of: footer)
    return PageLayout(page: page, footer: footer, room: max(1, window.rows - footer.count - 1))
  }

  /// What the window shows: the page, a rule and the keys.
  package var frame: Frame {
    guard window.columns >= Typesetter.narrowest, window.rows >= 8 else {
      let line = Drawing(presenter: presenter).paragraph(presenter.line(.terminalTooSmall))
      return Frame(lines: Array(typesetter.lines(of: line).prefix(max(1, window.rows))))
    }
    let layout = layout
    let top = min(view.top, layout.lastTop)
    let shown = layout.page[top...].prefix(layout.room)
    let empty = Array(repeating: DrawnLine(StyledText()), count: layout.room - shown.count)
    let rule = rule(above: top > 0, below: top < layout.lastTop)
    return Frame(lines: Array(shown) + empty + [rule] + layout.footer)
  }

  private func rule(above: Bool, below: Bool) -> DrawnLine {
    let mark = (above ? "↑" : "─") + (below ? "↓" : "─")
    let rule = String(repeating: "─", count: window.columns - 4) + mark + "──"
    return DrawnLine(StyledText(rule, above || below ? .strong : .dim))
  }

  private var footer: [Paragraph] {
    let drawing = Drawing(presenter: presenter)
    let sentence = presenter.line(view.remark == .unknownKey ? .keysUnknown : instruction)
    let instruction = Paragraph(drawing.words(of: sentence, .strong), direction: sentence.direction)
    var keys: [StyledText] = []
    func add(_ key: String, _ action: InterfaceKey) {
      let line = presenter.line(
        .keysAction, ["key": .verbatim(key), "action": .line(presenter.line(action))])
      keys.append(drawing.words(of: line, .dim).isolated(line.direction).glued)
    }
    if hasChosenLanguage || !layers.isEmpty { add("Esc", layers.isEmpty ? .back : .close) }
    add("Tab", .keysHelp)
    if layers.isEmpty, hasChosenLanguage {
      if screen?.glosses.isEmpty == false { add("?", .hardWords) }
      if !isSearching { add("h", .askAPerson) }
    }
    let separator = StyledText("   ")
    return [
      instruction,
      Paragraph(keys.dropFirst().reduce(keys.first ?? StyledText()) { $0 + separator + $1 }),
    ]
  }

  /// Letters are part of the search, so they cannot be keys.
  private var isSearching: Bool {
    if case .search = view.entry { true } else { false }
  }

  private var instruction: InterfaceKey {
    switch view.entry {
    case .choice: .keysArrows
    case .choices: .keysTick
    case .search, .date, .number: .keysWrite
    case nil: entryCount > 0 ? .keysArrows : .keysContinue
    }
  }
}

// MARK: - Scrolling

extension WalkSession {
  /// The lines a page key moves by: one less than are seen.
  var pageLength: Int { max(1, layout.room - 1) }

  mutating func scroll(by lines: Int) {
    let last = layout.lastTop
    view.top = min(max(min(view.top, last) + lines, 0), last)
  }

  /// Whether the place where Enter acts is seen: the current entry, or the end of the page.
  var isSeen: Bool {
    let layout = layout
    let top = min(view.top, layout.lastTop)
    guard let current = layout.page.firstIndex(where: \.isCurrent) else {
      return top == layout.lastTop
    }
    return (top..<top + layout.room).contains(current)
  }

  /// Moves just as far as the current entry needs to be seen whole.
  mutating func reveal() {
    let layout = layout
    guard let first = layout.page.firstIndex(where: \.isCurrent),
      let last = layout.page.lastIndex(where: \.isCurrent)
    else { return }
    if last >= view.top + layout.room { view.top = last - layout.room + 1 }
    if first < view.top { view.top = first }
    // The first entry brings back what stands above it when all of it fits.
    if last < layout.room { view.top = 0 }
  }
}

extension StyledText {
  /// The text with its spaces unbreakable, so that a key stays beside what it does.
  fileprivate var glued: StyledText {
    runs.reduce(into: StyledText()) { glued, run in
      let text = String(run.text.map { $0 == " " ? "\u{00A0}" : $0 })
      glued += StyledText(partOfSafe: text, run.style)
    }
  }
}
