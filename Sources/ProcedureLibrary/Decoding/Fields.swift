import Diagnostics
import YAMLReader

/// The keys a mapping may have.
protocol FieldKey: CaseIterable, Equatable, RawRepresentable<String> {}

/// A mapping of which every key is known.
struct Fields<Key: FieldKey> {
  let range: SourceRange
  /// A list, for there are few: a dictionary for each kind of key would take the program longer to
  /// prepare than to fill.
  private let entries: [(key: Key, entry: YAMLEntry)]
  private let problems: Problems

  /// Reads a mapping; reports another kind of node, and every unknown key.
  init?(_ node: YAMLNode, _ what: String, _ problems: Problems) {
    guard let mapping = node.mapping(what, problems) else { return nil }
    self.init(mapping, what, problems)
  }

  init(_ mapping: YAMLMapping, _ what: String, _ problems: Problems) {
    var entries: [(key: Key, entry: YAMLEntry)] = []
    for entry in mapping {
      if let key = Key(rawValue: entry.key.text) {
        entries.append((key, entry))
      } else {
        problems.reportUnknown(
          "key", entry.key.text, at: entry.keyRange, among: Key.allCases.map(\.rawValue),
          code: "unknown-key")
      }
    }
    self.entries = entries
    self.problems = problems
    range = mapping.range
  }

  subscript(key: Key) -> YAMLNode? { entry(key)?.value }
  func entry(_ key: Key) -> YAMLEntry? { entries.first { $0.key == key }?.entry }
  /// The keys that are there, in the order written.
  var keys: [Key] { entries.map(\.key) }

  /// The value of a key that must be there; its absence is reported.
  func required(_ key: Key, in what: String) -> YAMLNode? {
    if let value = self[key] { return value }
    problems.report(
      "missing-key", at: range.firstLine, "\(what) needs the key \(quoted(key.rawValue))")
    return nil
  }
}

extension SourceRange {
  /// The start of the range, where a caret under many lines would not help.
  var firstLine: SourceRange {
    end.line == start.line ? self : SourceRange(path: path, start: start, end: start)
  }
}

extension YAMLNode {
  /// The entries; another kind of node is reported.
  func mapping(_ what: String, _ problems: Problems) -> YAMLMapping? {
    if let mapping { return mapping }
    problems.report(
      "expected-mapping", at: range.firstLine,
      "\(what) is written as keys with values, `key: value`")
    return nil
  }

  /// The text; another kind of node, and nothing at all, are reported.
  func text(_ what: String, _ problems: Problems) -> String? {
    guard let scalar else {
      problems.report(
        "expected-text", at: range.firstLine,
        "\(what) is a text; quote it if it holds `: ` or begins with `{` or `[`")
      return nil
    }
    guard scalar.text.contains(where: { !$0.isWhitespace }) else {
      problems.report(
        "empty-text", at: range, "\(what) is empty: write it, or delete the key")
      return nil
    }
    return scalar.text
  }

  /// The items of a list that must not be empty; a single node is a list of one.
  func items(_ what: String, _ problems: Problems) -> [YAMLNode] {
    if items.isEmpty {
      problems.report("empty-list", at: range, "\(what) are an empty list: write at least one")
    }
    return items
  }

  /// The items of a list; a single node is a list of one.
  var items: [YAMLNode] { sequence ?? [self] }
}
