/// A condition seen from one step: which parts of it are settled there, and which wait for an answer.
indirect enum Prospect {
  /// All its questions are behind, so it is true or false for each person.
  case settled(Condition)
  case not(Prospect)
  case all([Prospect])
  case any([Prospect])
  /// A test that waits for an answer: the questions it looks at, and the days it turns on if it
  /// compares with today.
  case open(Condition, [QuestionID], [Landmark]?)

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
      self = .open(condition, questions.sorted(), values.landmarks(of: condition))
    }
  }
}

/// What is left of a condition for one person, simplified by what is settled in it.
///
/// An open test keeps the answers it compares with, and where today lies among its landmarks: the
/// answers that are still to come range over all days, so no more than that can matter.
indirect enum Rest: Hashable {
  case settled(Bool)
  case not(Rest)
  case all([Rest])
  case any([Rest])
  case open(Condition, [Answer?], [Int8])

  init(_ prospect: Prospect, for person: Circumstances) {
    switch prospect {
    case .settled(let condition): self = .settled(person.holds(condition))
    case .not(let part):
      let rest = Rest(part, for: person)
      if case .settled(let holds) = rest { self = .settled(!holds) } else { self = .not(rest) }
    case .all(let parts):
      let open = Self.open(parts, for: person, deciding: false)
      self = open.map { $0.isEmpty ? .settled(true) : .all($0) } ?? .settled(false)
    case .any(let parts):
      let open = Self.open(parts, for: person, deciding: true)
      self = open.map { $0.isEmpty ? .settled(false) : .any($0) } ?? .settled(true)
    case .open(let test, let questions, let landmarks):
      self = .open(
        test, questions.map { person.answers[$0] },
        landmarks?.map { $0.position(of: person.today) } ?? [])
    }
  }

  /// What is open of several parts, or nothing when one of them decides for all.
  private static func open(
    _ parts: [Prospect], for person: Circumstances, deciding: Bool
  ) -> [Rest]? {
    var open: [Rest] = []
    for part in parts {
      switch Rest(part, for: person) {
      case .settled(deciding): return nil
      case .settled: break
      case let rest: open.append(rest)
      }
    }
    return open
  }
}
