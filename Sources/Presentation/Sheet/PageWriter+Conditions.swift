import Localization
import ProcedureEngine

/// For whom something on a sheet is: nothing for everyone, or a condition in words.
enum Audience {
  case everyone
  case some(ConditionNote)
  case nobody
}

extension PageWriter {
  /// For whom something with a condition is, among the people who read the row.
  mutating func audience(
    of condition: Condition?, _ label: InterfaceKey, otherwise: GoTo? = nil
  ) -> Audience {
    guard let condition, let known = whole?.known else { return .everyone }
    switch condition.simplified(knowing: known) {
    case .settled(true): return .everyone
    case .settled(false): return .nobody
    case .open(let rest):
      return .some(
        ConditionNote(label: line(label), tests: outline(of: rest), otherwise: otherwise))
    }
  }

  /// A condition as lines that stand below one another.
  mutating func outline(
    of condition: Condition, level: Int = 0, isNegated: Bool = false
  ) -> [ConditionNote.Test] {
    switch condition {
    case .named(let name, let part):
      if let line = line(pointingTo: [name], isNegated: isNegated) {
        return [ConditionNote.Test(level: level, line: line)]
      }
      if !isNegated, let line = line(counting: part) {
        return [ConditionNote.Test(level: level, line: line)]
      }
      return outline(of: part, level: level, isNegated: isNegated)
    case .not(let part): return outline(of: part, level: level, isNegated: !isNegated)
    case .all(let parts):
      return outline(isNegated ? .ifAny : .ifAll, parts, level: level, isNegated: isNegated)
    case .any(let parts):
      return outline(isNegated ? .ifAll : .ifAny, parts, level: level, isNegated: isNegated)
    case .answered, .choice, .office, .number, .date:
      return [
        ConditionNote.Test(level: level, line: line(testing: condition, isNegated: isNegated))
      ]
    }
  }

  private mutating func outline(
    _ heading: InterfaceKey, _ parts: [Condition], level: Int, isNegated: Bool
  ) -> [ConditionNote.Test] {
    // Alternatives among the sentences below a date are one test: "point 20: A or B".
    let names = heading == .ifAny && !isNegated ? parts.compactMap { $0.caseName(whole) } : []
    var tests: [ConditionNote.Test] = []
    for part in parts {
      guard let name = part.caseName(whole), names.contains(name) else {
        tests += outline(of: part, level: level + 1, isNegated: isNegated)
        continue
      }
      if let line = line(pointingTo: names, isNegated: false), name == names.first {
        tests.append(ConditionNote.Test(level: level + 1, line: line))
      }
    }
    guard tests.contains(where: { $0.level > level + 1 }) || tests.count > 1 else {
      return tests.map { ConditionNote.Test(level: level, line: $0.line) }
    }
    return [ConditionNote.Test(level: level, line: line(heading))] + tests
  }
}

extension PageWriter {
  /// "Point 20: A or B", for sentences that were ticked below a date; nothing when there are none.
  private mutating func line(pointingTo names: [ConditionName], isNegated: Bool) -> Line? {
    let letters = names.compactMap { whole?.letter(of: $0) }
    guard let question = names.first.flatMap({ whole?.question(of: $0) }),
      letters.count == names.count
    else { return nil }
    return line(isNegated ? .ifNotAnswer : .ifAnswer) {
      let answers = letters.map(LocalizedValue.letter)
      return [
        "question": $0.words(pointingTo: question, in: $1),
        "answers": $1.list(answers, .or),
      ]
    }
  }
}

extension LocalizedValue {
  /// A letter that stands on the sheet, the same in every language.
  fileprivate static func letter(_ letter: String) -> LocalizedValue {
    LocalizedValue(letter, language: .french)
  }
}

extension Condition {
  /// The name of a sentence to tick below a date, if this is one.
  fileprivate func caseName(_ whole: WholeProcedure?) -> ConditionName? {
    guard case .named(let name, _) = self, whole?.letter(of: name) != nil else { return nil }
    return name
  }
}
