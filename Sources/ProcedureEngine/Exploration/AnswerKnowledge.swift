/// What is known of the answers of everybody who comes to one place: more may be true, nothing else.
package struct AnswerKnowledge: Hashable, Sendable {
  /// What a question may have been answered with.
  enum Possibility: Hashable, Sendable {
    case unasked
    case choice(ChoiceID)
    /// An answer of another kind, or several choices.
    case something
  }

  /// Of a question without an entry, only that it was not asked.
  private var possibilities: [QuestionID: Set<Possibility>] = [:]

  /// Nothing was asked yet.
  package init() {}

  /// Nothing is known: every question may have been asked or not, and answered in any way.
  package init(ofAnybodyIn procedure: Procedure) {
    for question in procedure.steps.compactMap(\.question) {
      let answers = question.kind.singleChoices?.map(Possibility.choice) ?? [.something]
      possibilities[question.id] = Set(answers).union([.unasked])
    }
  }

  func possible(_ question: QuestionID) -> Set<Possibility> {
    possibilities[question] ?? [.unasked]
  }

  /// What is known after an answer: one choice, or anything when nothing is given.
  func answering(_ question: QuestionID, _ choices: Set<ChoiceID>?) -> AnswerKnowledge {
    var known = self
    known.possibilities[question] = choices.map { Set($0.map(Possibility.choice)) } ?? [.something]
    return known
  }

  /// What is known where two ways meet.
  func joined(with other: AnswerKnowledge) -> AnswerKnowledge {
    var known = self
    for question in Set(possibilities.keys).union(other.possibilities.keys) {
      known.possibilities[question] = possible(question).union(other.possible(question))
    }
    return known
  }

  /// What is known of those for whom a test holds or fails; nothing when there can be none.
  func narrowed(
    _ question: QuestionID, to isPossible: (Possibility) -> Bool
  ) -> AnswerKnowledge? {
    let left = possible(question).filter(isPossible)
    guard !left.isEmpty else { return nil }
    var known = self
    known.possibilities[question] = left
    return known
  }
}

extension AnswerKnowledge {
  /// What is known of those among them for whom a condition holds, or fails; nothing when none can.
  package func assuming(_ condition: Condition, _ holds: Bool = true) -> AnswerKnowledge? {
    switch condition {
    case .named(_, let part): return assuming(part, holds)
    case .not(let part): return assuming(part, !holds)
    case .all(let parts): return holds ? assumingAll(parts, true) : assumingAny(parts, false)
    case .any(let parts): return holds ? assumingAny(parts, true) : assumingAll(parts, false)
    case .answered(let question):
      return narrowed(question) { ($0 != .unasked) == holds }
    case .choice(let question, let test):
      return narrowed(question) { possibility in
        test.holds(for: possibility).map { $0 == holds } ?? true
      }
    case .office(let question, _), .number(let question, _), .date(.answer(let question), _):
      return holds ? narrowed(question) { $0 != .unasked } : self
    case .date(.today, let test):
      // While an answer in it is missing the comparison fails.
      let asked = test.expressions.questions
      guard holds else { return self }
      return asked.reduce(self as AnswerKnowledge?) { known, question in
        known?.narrowed(question) { $0 != .unasked }
      }
    }
  }

  private func assumingAll(_ parts: [Condition], _ holds: Bool) -> AnswerKnowledge? {
    parts.reduce(self as AnswerKnowledge?) { $0?.assuming($1, holds) }
  }

  private func assumingAny(_ parts: [Condition], _ holds: Bool) -> AnswerKnowledge? {
    let ways = parts.compactMap { assuming($0, holds) }
    guard let first = ways.first else { return nil }
    return ways.dropFirst().reduce(first) { $0.joined(with: $1) }
  }
}

extension Condition.ChoiceTest {
  /// How the test goes for one possibility; nothing when that cannot be told.
  func holds(for possibility: AnswerKnowledge.Possibility) -> Bool? {
    switch (self, possibility) {
    case (_, .unasked): false
    case (_, .something): nil
    case (.anyOf(let wanted), .choice(let choice)): wanted.contains(choice)
    case (.allOf(let wanted), .choice(let choice)): wanted.isSubset(of: [choice])
    case (.noneOf(let unwanted), .choice(let choice)): !unwanted.contains(choice)
    case (.only(let wanted), .choice(let choice)): wanted == [choice]
    }
  }
}

extension AnswerKnowledge {
  /// The choices one of which everybody gave; nothing when somebody may have given none.
  package func possibleChoices(of question: QuestionID) -> Set<ChoiceID>? {
    var choices: Set<ChoiceID> = []
    for possibility in possible(question) {
      guard case .choice(let choice) = possibility else { return nil }
      choices.insert(choice)
    }
    return choices
  }
}
