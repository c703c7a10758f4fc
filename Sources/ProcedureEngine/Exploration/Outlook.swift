/// A condition seen from one step: which parts of it are settled there, and which wait for an answer.
indirect enum Prospect {
  /// All its questions are behind, so it is true or false for each person.
  case settled(Condition)
  case not(Prospect)
  case all([Prospect])
  case any([Prospect])
  /// A test that waits for an answer, with the questions it looks at.
  case open(Condition, Set<QuestionID>, readsToday: Bool)

  init(_ condition: Condition, openQuestions: Set<QuestionID>, _ values: ValueGraph) {
    let questions = values.questions(behindAllOf: condition)
    if questions.isDisjoint(with: openQuestions) {
      self = .settled(condition)
      return
    }
    func prospects(_ parts: [Condition]) -> [Prospect] {
      parts.map { Prospect($0, openQuestions: openQuestions, values) }
    }
    switch condition {
    case .named(_, let part): self = Prospect(part, openQuestions: openQuestions, values)
    case .not(let part): self = .not(Prospect(part, openQuestions: openQuestions, values))
    case .all(let parts): self = .all(prospects(parts))
    case .any(let parts): self = .any(prospects(parts))
    case .answered, .choice, .office, .number, .date:
      self = .open(condition, questions, readsToday: values.readsToday(condition))
    }
  }
}

/// All that can still differ between people: two people with the same outlook go the same way.
///
/// A condition that waits for an answer is simplified by what is settled in it, and the answers it
/// compares with are kept.
struct Outlook: Hashable {
  private var rests: [Rest] = []
  private var answers = Answers()
  private var today: CalendarDate?

  /// What is left of a condition.
  private enum Rest: Hashable {
    case settled(Bool)
    indirect case not(Rest)
    case all([Rest])
    case any([Rest])
    case open(Condition)
  }

  init(of circumstances: Circumstances, _ prospects: [Prospect]) {
    rests.reserveCapacity(prospects.count)
    for prospect in prospects { rests.append(rest(of: prospect, circumstances)) }
  }

  private mutating func rest(of prospect: Prospect, _ circumstances: Circumstances) -> Rest {
    switch prospect {
    case .settled(let condition): return .settled(circumstances.holds(condition))
    case .not(let part):
      let rest = rest(of: part, circumstances)
      if case .settled(let holds) = rest { return .settled(!holds) }
      return .not(rest)
    case .all(let parts):
      guard let open = open(parts, circumstances, deciding: false) else { return .settled(false) }
      return open.isEmpty ? .settled(true) : .all(open)
    case .any(let parts):
      guard let open = open(parts, circumstances, deciding: true) else { return .settled(true) }
      return open.isEmpty ? .settled(false) : .any(open)
    case .open(let test, let questions, let readsToday):
      for question in questions { answers[question] = circumstances.answers[question] }
      if readsToday { today = circumstances.today }
      return .open(test)
    }
  }

  /// What is open of several parts, or nothing when one of them decides for all.
  private mutating func open(
    _ parts: [Prospect], _ circumstances: Circumstances, deciding: Bool
  ) -> [Rest]? {
    var open: [Rest] = []
    for part in parts {
      switch rest(of: part, circumstances) {
      case .settled(deciding): return nil
      case .settled: break
      case let rest: open.append(rest)
      }
    }
    return open
  }
}
