/// The problems found so far, in the order found.
package struct DiagnosticLog: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func append(contentsOf more: some Sequence<Diagnostic>) {
    diagnostics.append(contentsOf: more)
  }

  package var isEmpty: Bool { diagnostics.isEmpty }
  package var errorCount: Int { diagnostics.count { $0.severity == .error } }
  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }
  package var noteCount: Int { diagnostics.count { $0.severity == .note } }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The problems by path, then place, then code and message, so that two runs print the same.
  ///
  /// A problem of a whole file comes before those inside it.
  package var sorted: [Diagnostic] {
    diagnostics.enumerated()
      .map { (key: SortKey($0.element, found: $0.offset), diagnostic: $0.element) }
      .sorted { $0.key < $1.key }
      .map(\.diagnostic)
  }
}

private struct SortKey: Comparable {
  let place: (String, Int, Int)
  let words: (String, String, Int)

  init(_ diagnostic: Diagnostic, found: Int) {
    let range = diagnostic.range
    place = (diagnostic.location.path, range?.start.offset ?? -1, range?.end.offset ?? -1)
    words = (diagnostic.code.word, diagnostic.message, found)
  }

  static func == (left: SortKey, right: SortKey) -> Bool {
    left.place == right.place && left.words == right.words
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.place == right.place ? left.words < right.words : left.place < right.place
  }
}
