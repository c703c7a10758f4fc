import ProcedureEngine

/// How many days are left until an answered date, as a span that a condition allows.
///
/// Conditions compare days in many ways; "the card ends in 30 to 45 days" says most of them.
struct Countdown: Hashable {
  /// A number of days left; none are left of a day that is past.
  enum Position: Hashable {
    case left(DateExpression.Offset.Length)
    case none
    case past(DateExpression.Offset.Length)
  }

  private struct Bound: Hashable {
    let position: Position
    /// Whether the position itself is outside.
    var isStrict: Bool
  }

  /// The spans that have words.
  enum Span: Hashable {
    case moreThan(DateExpression.Offset.Length)
    case between(least: DateExpression.Offset.Length, most: DateExpression.Offset.Length)
    /// From now until less than so many days are left.
    case lessThan(DateExpression.Offset.Length)
    case past
    case pastForLess(than: DateExpression.Offset.Length)
    case pastForMore(than: DateExpression.Offset.Length)
  }

  private(set) var question: QuestionID?
  private var least: Bound?
  private var most: Bound?

  /// Reads a condition, or gives nothing when it is more than a span around one answered date.
  init?(_ condition: Condition, values: [ValueName: ValueDefinition]) {
    guard add(condition, values) else { return nil }
  }

  /// The span, if it is one of those that have words.
  var span: Span? {
    let none = Bound(position: .none, isStrict: false)
    let over = Bound(position: .none, isStrict: true)
    guard let least else {
      if most == over { return .past }
      if case .past(let length) = most?.position, most?.isStrict == true {
        return .pastForMore(than: length)
      }
      return nil
    }
    guard let most else {
      if case .left(let length) = least.position, least.isStrict { return .moreThan(length) }
      return nil
    }
    if most == over, case .past(let length) = least.position, !least.isStrict {
      return .pastForLess(than: length)
    }
    guard case .left(let longest) = most.position else { return nil }
    if least == none, most.isStrict { return .lessThan(longest) }
    guard case .left(let shortest) = least.position, !least.isStrict, !most.isStrict else {
      return nil
    }
    return .between(least: shortest, most: longest)
  }

  private mutating func add(_ condition: Condition, _ values: [ValueName: ValueDefinition]) -> Bool
  {
    switch condition {
    case .named(_, let part): add(part, values)
    case .all(let parts): parts.allSatisfy { add($0, values) }
    case .date(.today, let test): add(today: test, values)
    case .date(.answer(let question), let test): set(question) && add(answer: test)
    case .any, .not, .answered, .choice, .office, .number: false
    }
  }

  /// Today is compared with a day counted from the answer.
  private mutating func add(
    today test: Condition.DateTest, _ values: [ValueName: ValueDefinition]
  ) -> Bool {
    func position(_ day: DateExpression) -> Position? {
      guard let question = day.anchor.question(values), set(question) else { return nil }
      return day.offset.position(earlier: Position.left, later: Position.past)
    }
    switch test {
    case .before(let day): return position(day).map { raise(to: $0, isStrict: true) } ?? false
    case .after(let day): return position(day).map { lower(to: $0, isStrict: true) } ?? false
    case .within(let window):
      guard let from = position(window.from), let to = position(window.to) else { return false }
      return lower(to: from, isStrict: false) && raise(to: to, isStrict: false)
    }
  }

  /// The answer is compared with a day counted from today.
  private mutating func add(answer test: Condition.DateTest) -> Bool {
    func position(_ day: DateExpression) -> Position? {
      guard day.anchor == .today else { return nil }
      return day.offset.position(earlier: Position.past, later: Position.left)
    }
    switch test {
    case .before(let day): return position(day).map { lower(to: $0, isStrict: true) } ?? false
    case .after(let day): return position(day).map { raise(to: $0, isStrict: true) } ?? false
    case .within(let window):
      guard let from = position(window.from), let to = position(window.to) else { return false }
      return raise(to: from, isStrict: false) && lower(to: to, isStrict: false)
    }
  }

  private mutating func set(_ question: QuestionID) -> Bool {
    if self.question == nil { self.question = question }
    return self.question == question
  }

  private mutating func raise(to position: Position, isStrict: Bool) -> Bool {
    Self.tighten(&least, Bound(position: position, isStrict: isStrict))
  }

  private mutating func lower(to position: Position, isStrict: Bool) -> Bool {
    Self.tighten(&most, Bound(position: position, isStrict: isStrict))
  }

  /// Two bounds at different positions are not compared: facts decide which is tighter.
  private static func tighten(_ bound: inout Bound?, _ other: Bound) -> Bool {
    guard let known = bound else {
      bound = other
      return true
    }
    bound?.isStrict = known.isStrict || other.isStrict
    return known.position == other.position
  }
}

extension DateExpression.Offset? {
  fileprivate func position(
    earlier: (DateExpression.Offset.Length) -> Countdown.Position,
    later: (DateExpression.Offset.Length) -> Countdown.Position
  ) -> Countdown.Position {
    switch self {
    case nil: .none
    case let offset?: offset.direction == .earlier ? earlier(offset.length) : later(offset.length)
    }
  }
}

extension DateExpression.Anchor {
  /// The question whose answer the day is, also by another name.
  fileprivate func question(_ values: [ValueName: ValueDefinition]) -> QuestionID? {
    switch self {
    case .answer(let question): return question
    case .today: return nil
    case .value(let name):
      guard case .date(.expression(let expression)) = values[name], expression.offset == nil
      else { return nil }
      return expression.anchor.question(values)
    }
  }
}
