import Diagnostics
import ProcedureEngine
import YAMLReader

/// The keys of a condition that are no question.
enum ConditionKey: String, CaseIterable { case all, any, not, answered, today }

extension Scope {
  /// Makes the names of conditions known before anything refers to them.
  func declareConditions(_ node: YAMLNode?) {
    for entry in node?.mapping("conditions", problems).map(Array.init) ?? [] {
      guard let name = entry.key.name(.kebab, "a condition", problems) else { continue }
      conditionNodes[name] = entry.value
    }
  }

  func decodeConditions() {
    for name in conditionNodes.keys.sorted() { _ = namedCondition(name) }
  }

  /// The condition of a `when`; what is broken was reported and counts as no condition.
  func condition(_ node: YAMLNode?) -> Condition? {
    guard let node else { return nil }
    if let alternatives = node.sequence {
      let parts = alternatives.compactMap { condition($0) }
      return parts.count == 1 ? parts.first : .any(parts)
    }
    guard let mapping = node.mapping else { return reference(node) }
    let parts = mapping.compactMap { test($0) }
    return parts.count == 1 ? parts.first : .all(parts)
  }

  private func reference(_ node: YAMLNode) -> Condition? {
    guard let name = node.text("a condition", problems) else { return nil }
    guard conditionNodes[name] != nil else {
      problems.reportUnknown("condition", name, at: node.range, among: conditionNodes.keys)
      return nil
    }
    if conditionsInProgress.contains(name) {
      problems.report(
        "cycle", at: node.range, "the condition \(quoted(name)) is defined by itself")
      return nil
    }
    guard conditionsInProgress.count < Self.deepestCondition else {
      problems.report(
        "too-deep", at: node.range,
        "the condition \(quoted(name)) stands in more than \(Self.deepestCondition) others, one in the other"
      )
      return nil
    }
    return namedCondition(name)
  }

  /// How many named conditions may stand one in the other; people read three at most.
  private static let deepestCondition = 100
  /// How many parts a named condition may have, those of the conditions it names counted each time.
  ///
  /// Without a limit, thirty lines that each name the line before twice make a thousand million.
  private static let largestCondition = 1000

  private func namedCondition(_ name: String) -> Condition? {
    if let known = conditions[name] { return known }
    if tooLargeConditions.contains(name) { return nil }
    conditionsInProgress.insert(name)
    defer { conditionsInProgress.remove(name) }
    guard let condition = condition(conditionNodes[name]) else { return nil }
    if condition.partCount > Self.largestCondition, let node = conditionNodes[name] {
      tooLargeConditions.insert(name)
      problems.report(
        "too-large", at: node.range.firstLine,
        "the condition \(quoted(name)) has more than \(Self.largestCondition) parts with those it names"
      )
      return nil
    }
    let named = Condition.named(Identifier(prefix + name), condition)
    conditions[name] = named
    return named
  }

  private func test(_ entry: YAMLEntry) -> Condition? {
    switch ConditionKey(rawValue: entry.key.text) {
    case .all: return list(entry.value).map(Condition.all)
    case .any: return list(entry.value).map(Condition.any)
    case .not: return condition(entry.value).map(Condition.not)
    case .answered:
      guard let name = entry.value.text("a question", problems), known(name, entry.value) else {
        return nil
      }
      return .answered(questionID(name))
    case .today: return dateTests(entry.value, of: .today)
    case nil: return questionTest(entry)
    }
  }

  /// A question of a fragment that was reported to be broken.
  private func isOfBrokenFragment(_ question: String) -> Bool {
    usesBrokenFragment && question.contains("/")
  }

  private func list(_ node: YAMLNode) -> [Condition]? {
    guard let items = node.sequence else {
      problems.report("expected-list", at: node.range.firstLine, "`all` and `any` hold a list")
      return nil
    }
    return items.compactMap { condition($0) }
  }

  private func known(_ question: String, _ node: YAMLNode) -> Bool {
    if signatures[question] != nil { return true }
    if isOfBrokenFragment(question) { return false }
    problems.reportUnknown("question", question, at: node.range, among: signatures.keys)
    return false
  }

  private func questionTest(_ entry: YAMLEntry) -> Condition? {
    let name = entry.key.text
    switch signatures[name] {
    case .choice(let choices, let groups, let several):
      let test = ChoiceTestDecoder(
        question: name, choices: choices, groups: groups, isSeveral: several, problems: problems)
      return test.decode(entry.value).map { .choice(questionID(name), $0) }
    case .date: return dateTests(entry.value, of: .answer(questionID(name)))
    case .number: return numberTest(entry.value, questionID(name))
    case .office(let members):
      let offices = entry.value.items.compactMap {
        $0.reference("office of this group", in: members, problems)
      }
      return .office(questionID(name), Set(offices.map(\.id)))
    case .broken: return nil
    case nil where isOfBrokenFragment(name): return nil
    case nil:
      let known = Array(signatures.keys) + ConditionKey.allCases.map(\.rawValue)
      problems.reportUnknown("question", name, at: entry.keyRange, among: known)
      return nil
    }
  }
}

extension Condition {
  /// The number of its parts, itself and all within them.
  fileprivate var partCount: Int {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(1) { $0 + $1.partCount }
    case .not(let part), .named(_, let part): 1 + part.partCount
    case .answered, .choice, .office, .number, .date: 1
    }
  }
}
