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
  private mutating func outline(
    of condition: Condition, level: Int = 0, isNegated: Bool = false
  ) -> [ConditionNote.Test] {
    switch condition {
    case .named(_, let part): return outline(of: part, level: level, isNegated: isNegated)
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
    var tests = [ConditionNote.Test(level: level, line: line(heading))]
    for part in parts { tests += outline(of: part, level: level + 1, isNegated: isNegated) }
    return tests
  }
}
