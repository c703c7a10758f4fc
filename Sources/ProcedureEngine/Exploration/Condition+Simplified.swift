extension Condition {
  /// What is left of a condition to be tested by people of whom something is known.
  package enum Remainder: Hashable, Sendable {
    /// It holds, or fails, for all of them.
    case settled(Bool)
    /// Without names but those of comparisons of days; no part of it is settled by itself.
    case open(Condition)
  }

  /// The condition for those of whom `known` is true: equal for each of them, and never longer.
  package func simplified(knowing known: AnswerKnowledge) -> Remainder {
    guard known.assuming(self) != nil else { return .settled(false) }
    guard known.assuming(self, false) != nil else { return .settled(true) }
    switch self {
    case .named(_, let part):
      return part.comparesDaysOnly ? .open(self) : part.simplified(knowing: known)
    case .not(let part):
      switch part.simplified(knowing: known) {
      case .settled(let holds): return .settled(!holds)
      case .open(let rest): return .open(.not(rest))
      }
    case .all(let parts): return Self.joined(parts, deciding: false, knowing: known)
    case .any(let parts): return Self.joined(parts, deciding: true, knowing: known)
    case .choice(let question, .anyOf(let wanted)):
      let possible = wanted.filter { known.possible(question).contains(.choice($0)) }
      return .open(.choice(question, .anyOf(possible.isEmpty ? wanted : possible)))
    case .answered, .choice, .office, .number, .date: return .open(self)
    }
  }

  /// Parts under one "all" or "any": each is looked at where the others do not decide already.
  private static func joined(
    _ parts: [Condition], deciding: Bool, knowing known: AnswerKnowledge
  ) -> Remainder {
    var left = parts
    for index in parts.indices.reversed() {
      let others = left.indices.filter { $0 != index }.map { left[$0] }
      let undecided = others.reduce(known as AnswerKnowledge?) { $0?.assuming($1, !deciding) }
      switch left[index].simplified(knowing: undecided ?? known) {
      case .settled(deciding): return .settled(deciding)
      case .settled: left.remove(at: index)
      case .open(let rest): left[index] = rest
      }
    }
    let flat = left.flatMap { deciding ? $0.alternatives : $0.conjuncts }
    let merged = deciding ? flat.mergingChoices : flat
    switch merged.count {
    case 0: return .settled(!deciding)
    case 1: return .open(merged[0])
    default: return .open(deciding ? .any(merged) : .all(merged))
    }
  }
}

extension [Condition] {
  /// Of alternatives, those about one question become one.
  fileprivate var mergingChoices: [Condition] {
    var merged: [Condition] = []
    for condition in self {
      if case .choice(let question, .anyOf(let wanted)) = condition,
        let index = merged.firstIndex(where: { $0.anyOfQuestion == question }),
        case .choice(_, .anyOf(let before)) = merged[index]
      {
        merged[index] = .choice(question, .anyOf(before.union(wanted)))
      } else {
        merged.append(condition)
      }
    }
    return merged
  }
}

extension Condition {
  /// The parts of an "all", or the condition itself.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  /// The parts of an "any", or the condition itself.
  fileprivate var alternatives: [Condition] {
    if case .any(let parts) = self { parts } else { [self] }
  }

  fileprivate var anyOfQuestion: QuestionID? {
    if case .choice(let question, .anyOf) = self { question } else { nil }
  }
}
