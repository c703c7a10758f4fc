import Localization
import Presentation
import ProcedureEngine

extension WalkSession {
  /// Lets a field that is typed in take the key; false when it is for somebody else.
  mutating func type(_ key: Key) -> Bool {
    guard layers.isEmpty, case .screen = page, let entry = view.entry else { return false }
    switch entry {
    case .choice, .choices: return false
    case .search(let typed, _): return search(typed, key)
    case .number(let typed): return number(typed, key)
    case .date(let date): return self.date(date, key)
    }
  }

  /// No name is longer.
  private static let longestSearch = 40

  private mutating func search(_ typed: String, _ key: Key) -> Bool {
    var typed = typed
    switch key {
    case .character("?"), .character("؟"): return false
    case .character(let character):
      if typed.count < Self.longestSearch { typed.append(character) }
    case .backspace:
      if typed.isEmpty { return false }
      typed.removeLast()
    case .escape:
      if typed.isEmpty { return false }
      typed = ""
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .interrupt,
      .redraw, .unknown:
      return false
    }
    view.entry = .search(typed: typed, cursor: 0)
    reveal()
    return true
  }

  private mutating func number(_ typed: String, _ key: Key) -> Bool {
    guard let change = NumberChange(key) else { return false }
    view.entry = .number(typed: change.applied(to: typed, digits: 6, in: 0...999_999, from: 1))
    return true
  }

  private mutating func date(_ date: DateEntry, _ key: Key) -> Bool {
    var date = date
    switch key {
    case .up, .down:
      let step = key == .up ? -1 : 1
      guard let field = DateEntry.Field(rawValue: date.field.rawValue + step) else { return true }
      date.field = field
    case .left, .right:
      let isForward = (key == .right) == (presenter.language.direction == .leftToRight)
      date.change(isForward ? .increase : .decrease, today: today)
    case .character("/"), .character("."), .character("-"), .character(" "):
      date.field = DateEntry.Field(rawValue: date.field.rawValue + 1) ?? .year
    case .backspace where date[date.field].isEmpty:
      date.field = DateEntry.Field(rawValue: date.field.rawValue - 1) ?? .day
      _ = date[date.field].popLast()
    case .backspace: date.change(.delete, today: today)
    case .character:
      guard let digit = key.digit else { return false }
      date.type(digit)
    case .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .interrupt, .redraw, .unknown:
      return false
    }
    view.entry = .date(date)
    reveal()
    return true
  }
}

/// What a key does to a number that is being typed.
enum NumberChange {
  case append(Int), delete, increase, decrease

  init?(_ key: Key) {
    if let digit = key.digit {
      self = .append(digit)
      return
    }
    switch key {
    case .backspace: self = .delete
    case .up: self = .increase
    case .down: self = .decrease
    default: return nil
    }
  }

  /// The digits after the change; an empty field that is increased or decreased becomes `first`.
  func applied(
    to typed: String, digits: Int, in range: ClosedRange<Int>, from first: Int
  ) -> String {
    switch self {
    case .append(let digit): return typed.count < digits ? typed + "\(digit)" : typed
    case .delete: return String(typed.dropLast())
    case .increase, .decrease:
      guard let number = Int(typed) else { return "\(first)" }
      let next = number + (isIncrease ? 1 : -1)
      return "\(min(max(next, range.lowerBound), range.upperBound))"
    }
  }

  private var isIncrease: Bool { if case .increase = self { true } else { false } }
}

extension DateEntry {
  fileprivate mutating func change(_ change: NumberChange, today: CalendarDate) {
    switch field {
    case .day: day = change.applied(to: day, digits: 2, in: 1...31, from: 1)
    case .month: month = change.applied(to: month, digits: 2, in: 1...12, from: today.month)
    case .year:
      year = change.applied(to: year, digits: 4, in: CalendarDate.years, from: today.year)
    }
  }

  /// Types a digit; a field that can take no more hands over to the next.
  fileprivate mutating func type(_ digit: Int) {
    let columns = field == .year ? 4 : 2
    // A full field was answered before and is typed anew.
    let text = (self[field].count < columns ? self[field] : "") + "\(digit)"
    self[field] = text
    if text.count == columns || isComplete(text) {
      field = Field(rawValue: field.rawValue + 1) ?? .year
    }
  }

  /// Whether no digit can follow: a day that begins with 4 to 9, a month with 2 to 9.
  private func isComplete(_ text: String) -> Bool {
    guard let number = Int(text) else { return false }
    switch field {
    case .day: return number > 3
    case .month: return number > 1
    case .year: return false
    }
  }
}
