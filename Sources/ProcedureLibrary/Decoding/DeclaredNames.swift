import Diagnostics
import YAMLReader

/// The names that a file declares, sound or not: a reference to one of them is not reported.
struct DeclaredNames: ExpressibleByArrayLiteral {
  private(set) var names: Set<String>
  /// The file cannot be read, so it may declare any name.
  private let isUnreadable: Bool

  init(_ names: some Sequence<String>) {
    self.names = Set(names)
    isUnreadable = false
  }

  init(arrayLiteral names: String...) {
    self.init(names)
  }

  private init(unreadable: Bool) {
    names = []
    isUnreadable = unreadable
  }

  /// The names of a file that cannot be read.
  static let unreadable = DeclaredNames(unreadable: true)

  func contains(_ name: String) -> Bool { isUnreadable || names.contains(name) }

  mutating func insert(_ name: String) { names.insert(name) }
}

extension YAMLNode {
  /// The names under one key of a shared file, known even when what they name is broken.
  func declaredNames(under key: String) -> DeclaredNames {
    DeclaredNames(mapping?[key]?.value.mapping?.map(\.key.text) ?? [])
  }
}

extension Problems {
  /// The values without those whose entry has an error in it: a broken entry breaks who uses it.
  func sound<Value>(
    _ values: [String: Value], under key: String, of node: YAMLNode
  ) -> [String: Value] {
    let faults =
      log.diagnostics.filter { $0.severity == .error }.compactMap(\.range)
      + brokenUses.map(\.range)
    guard !faults.isEmpty, let entries = node.mapping?[key]?.value.mapping else { return values }
    var sound = values
    for entry in entries {
      let range = entry.range
      if faults.contains(where: { range.start <= $0.start && $0.start < range.end }) {
        sound[entry.key.text] = nil
      }
    }
    return sound
  }
}
