import Diagnostics
import ProcedureEngine
import YAMLReader

/// How a name is spelt.
enum Spelling {
  /// `current-card`: identifiers of everything but values.
  case kebab
  /// `opens_before`: values, because they stand in `{braces}`.
  case snake

  private var separator: UInt8 { self == .kebab ? UInt8(ascii: "-") : UInt8(ascii: "_") }
  var example: String { self == .kebab ? "current-card" : "opens_before" }

  func allows(_ name: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = name.utf8.first, letters.contains(first), name.utf8.last != separator
    else { return false }
    return name.utf8.allSatisfy {
      letters.contains($0) || digits.contains($0) || $0 == separator
    }
  }
}

/// Words that mean something where a name of this kind may stand.
enum ReservedNames {
  /// A day is `today` or a value; a fee is `free` or a fact.
  static let values: Set<String> = ["today", "free"]
  /// A condition has these keys beside the questions it names.
  static let questions = Set(ConditionKey.allCases.map(\.rawValue))
}

extension YAMLScalar {
  /// The name, if it is well spelt and means nothing else; otherwise the fault is reported.
  func name(
    _ spelling: Spelling, _ what: String, _ problems: Problems, reserved: Set<String> = []
  ) -> String? {
    guard !reserved.contains(text) else {
      problems.report(
        "reserved-name", at: range,
        "\(quoted(text)) is a word of the language and cannot name \(what): choose another name")
      return nil
    }
    if spelling.allows(text) { return text }
    problems.report(
      "bad-name", at: range,
      """
      \(quoted(text)) cannot name \(what): use small letters a-z, digits and \
      \(spelling == .kebab ? "hyphens" : "underscores"), such as \(spelling.example)
      """)
    return nil
  }
}

extension YAMLNode {
  /// A reference by name to something that exists; anything else is reported.
  ///
  /// A name that was declared but is broken was reported where it stands, so it gives nothing here.
  func reference<Value>(
    _ what: String, in known: [String: Value], declared: DeclaredNames = [], _ problems: Problems
  ) -> Value? {
    guard let name = text(what, problems) else { return nil }
    if let value = known[name] { return value }
    if declared.contains(name) {
      problems.usesBroken("the \(what) \(quoted(name))", at: range)
    } else {
      problems.reportUnknown(what, name, at: range, among: known.keys)
    }
    return nil
  }
}
