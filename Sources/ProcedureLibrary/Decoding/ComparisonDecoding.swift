import Diagnostics
import ProcedureEngine
import YAMLReader

enum DateTestKey: String, FieldKey { case before, after, within }
enum NumberTestKey: String, FieldKey {
  case atLeast = "at-least"
  case atMost = "at-most"
}

extension Scope {
  /// `before`, `after` and `within`, all of which must hold.
  func dateTests(_ node: YAMLNode, of subject: Condition.DateSubject) -> Condition? {
    guard node.mapping != nil else {
      problems.report(
        "wrong-test", at: node.range,
        "a date is compared with `before`, `after` or `within`, such as `{ before: today }`")
      return nil
    }
    guard let fields = Fields<DateTestKey>(node, "a comparison of dates", problems) else {
      return nil
    }
    var tests: [Condition] = []
    if let before = fields[.before].flatMap({ expression($0) }) {
      tests.append(.date(subject, .before(before)))
    }
    if let after = fields[.after].flatMap({ expression($0) }) {
      tests.append(.date(subject, .after(after)))
    }
    if let within = fields[.within].flatMap({ window($0) }) {
      tests.append(.date(subject, .within(within)))
    }
    return tests.count == 1 ? tests.first : tests.isEmpty ? nil : .all(tests)
  }

  /// `at-least` and `at-most`, or one number.
  func numberTest(_ node: YAMLNode, _ question: QuestionID) -> Condition? {
    func number(_ node: YAMLNode?) -> Int?? {
      node.map { $0.value("a number", like: "2", problems) { Int($0) } }
    }
    guard node.mapping != nil else {
      return number(node).flatMap(\.self).map { .number(question, $0...$0) }
    }
    guard let fields = Fields<NumberTestKey>(node, "a comparison of numbers", problems) else {
      return nil
    }
    let least = number(fields[.atLeast]) ?? .some(Int.min)
    let most = number(fields[.atMost]) ?? .some(Int.max)
    guard let least, let most else { return nil }
    guard least <= most else {
      problems.report("wrong-test", at: node.range, "`at-least` is larger than `at-most`")
      return nil
    }
    return .number(question, least...most)
  }
}
