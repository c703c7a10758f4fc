package import Diagnostics

/// Reads the plain part of YAML that authors need: block and flow collections of text.
///
/// In: a source file of any bytes. Out: nodes with places, and every problem that could be found.
/// Every scalar is text. Anchors, aliases, tags, merge keys, directives, duplicate keys, several
/// documents, tabs in indentation and invisible characters are refused. Time and memory are linear
/// in the size of the file, and nesting is bounded.
package enum YAMLReader {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 8 * 1024 * 1024
  /// The largest number of collections inside one another.
  package static let nestingLimit = 64

  /// Reads one file.
  ///
  /// The diagnostics are sorted. Where the node is nil there is at least one error; where there is
  /// a node there may be errors too, and the node is then fit for finding more, not for use.
  package static func read(_ file: SourceFile) -> YAMLReading {
    guard file.bytes.count <= sizeLimit else { return YAMLReading(file, tooLarge: sizeLimit) }
    var scan = CharacterCheck(file)
    guard scan.run() else { return YAMLReading(nil, scan.problems.all) }

    var bytes = file.bytes
    var found = scan.problems.all
    for round in 1...roundLimit(file) {
      let (outcome, problems) = build(file, bytes)
      switch outcome {
      case .tree(let node):
        return YAMLReading(node, found + problems)
      case .refused:
        return YAMLReading(nil, found + problems)
      case .failed(let failure):
        if scan.tabbedLines.contains(failure.line(in: file)) {
          return YAMLReading(nil, found + problems)
        }
        let trap = TextTrap(failure, in: file, bytes: bytes)
        found.append(trap?.diagnostic ?? failure.diagnostic(in: file))
        guard let trap, round < roundLimit(file), trap.repair(&bytes) else {
          return YAMLReading(nil, found + problems)
        }
      }
    }
    preconditionFailure("the last round returns")
  }

  private static func build(
    _ file: SourceFile, _ bytes: [UInt8]
  ) -> (TreeBuilder.Outcome, [Diagnostic]) {
    bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(file, bytes)
      return (builder.build(), builder.problems.all)
    }
  }

  /// Each text that needs quotes costs one more parse, so the number of parses is bounded by size.
  private static func roundLimit(_ file: SourceFile) -> Int {
    min(32, 2 + 4 * 1024 * 1024 / max(1, file.bytes.count))
  }
}

/// What reading one file gave.
package struct YAMLReading: Sendable {
  /// The root, or nil when the file could not be read as one YAML document.
  package let node: YAMLNode?
  /// The problems found, sorted by place.
  package let diagnostics: [Diagnostic]

  init(_ node: YAMLNode?, _ diagnostics: [Diagnostic]) {
    self.node = node
    self.diagnostics = DiagnosticLog(diagnostics).sorted
  }

  fileprivate init(_ file: SourceFile, tooLarge limit: Int) {
    let megabytes = limit / (1024 * 1024)
    self.init(
      nil,
      [
        Diagnostic(
          "file-too-large", at: .file(path: file.path),
          "the file is larger than \(megabytes) MiB; split it into smaller files")
      ])
  }
}
