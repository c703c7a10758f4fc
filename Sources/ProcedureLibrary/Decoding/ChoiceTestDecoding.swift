import Diagnostics
import ProcedureEngine
import YAMLReader

enum ChoiceTestKey: String, FieldKey {
  case allOf = "all-of"
  case noneOf = "none-of"
  case only
}

/// Decodes what is asked of the chosen answers of one question.
struct ChoiceTestDecoder {
  let question: String
  let choices: Set<String>
  let groups: [String: Set<ChoiceID>]
  let isSeveral: Bool
  let problems: Problems

  func decode(_ node: YAMLNode) -> Condition.ChoiceTest? {
    guard node.mapping != nil else { return set(node).map { .anyOf($0) } }
    guard isSeveral else {
      problems.report(
        "wrong-test", at: node.range.firstLine,
        "\(quoted(question)) has one answer: write the choices as a list, `\(question): [a, b]`")
      return nil
    }
    guard let fields = Fields<ChoiceTestKey>(node, "a test of choices", problems) else {
      return nil
    }
    guard fields.keys.count == 1, let key = fields.keys.first, let value = fields[key],
      let set = set(value)
    else {
      if fields.keys.count != 1 {
        problems.report(
          "wrong-test", at: node.range.firstLine, "write one of all-of, none-of, only")
      }
      return nil
    }
    switch key {
    case .allOf: return .allOf(set)
    case .noneOf: return .noneOf(set)
    case .only: return .only(set)
    }
  }

  private func set(_ node: YAMLNode) -> Set<ChoiceID>? {
    var set: Set<ChoiceID> = []
    for item in node.items {
      guard let name = item.text("a choice", problems) else { return nil }
      if choices.contains(name) {
        set.insert(ChoiceID(name))
      } else if let group = groups[name] {
        set.formUnion(group)
      } else {
        problems.reportUnknown(
          "choice of \(quoted(question))", name, at: item.range, among: choices.union(groups.keys),
          code: "unknown-choice")
        return nil
      }
    }
    return set
  }
}
