import Diagnostics

/// A feature of YAML that the language leaves out.
enum Refusal {
  case alias
  case anchor
  case collectionKey
  case directive
  case emptyKey
  case mergeKey
  case secondDocument
  case tag
  case tooDeep

  fileprivate var code: DiagnosticCode {
    switch self {
    case .alias: "alias"
    case .anchor: "anchor"
    case .collectionKey: "non-scalar-key"
    case .directive: "directive"
    case .emptyKey: "empty-key"
    case .mergeKey: "merge-key"
    case .secondDocument: "several-documents"
    case .tag: "tag"
    case .tooDeep: "nesting-too-deep"
    }
  }

  fileprivate func message(_ word: String) -> String {
    switch self {
    case .alias: "\(quoted(word)) is a YAML alias, which is not used here; quote it if it is text"
    case .anchor: "\(quoted(word)) is a YAML anchor, which is not used here; quote it if it is text"
    case .collectionKey:
      "a list or a mapping cannot be a key; quote the text if \(quoted(word)) begins one"
    case .directive: "\(quoted(word)) is a YAML directive, which is not used here; delete the line"
    case .emptyKey: "there is no key before the colon; write one"
    case .mergeKey: "\(quoted(word)) merges mappings, which is not done here; write the keys out"
    case .secondDocument: "a second document begins here; put it in a file of its own"
    case .tag: "\(quoted(word)) is a YAML tag, which is not used here; quote it if it is text"
    case .tooDeep:
      "more than \(YAMLReader.nestingLimit) lists and mappings stand inside one another"
    }
  }
}

extension TreeBuilder {
  /// Adds a problem, which is only made where there is room for it.
  mutating func report(_ make: (borrowing TreeBuilder) -> Diagnostic) {
    if problems.needsNext { problems.append(make(self)) } else { problems.leaveOut() }
  }

  func refusal(_ refusal: Refusal, at offsets: Range<Int>) -> Diagnostic {
    Diagnostic(
      refusal.code, at: file.range(offsets), refusal.message(file.text(in: offsets)))
  }

  /// Reports the anchor and the tag, in either order, that stand before a node.
  mutating func refuseProperties(from start: Int) {
    var offset = start
    for _ in 1...2 {
      while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < bytes.count else { return }
      let isAnchor = bytes[offset] == UInt8(ascii: "&")
      guard isAnchor || bytes[offset] == UInt8(ascii: "!") else { return }
      var end = offset + 1
      while end < bytes.count, bytes[end] > 0x20, !",[]{}".utf8.contains(bytes[end]) { end += 1 }
      report { $0.refusal(isAnchor ? .anchor : .tag, at: offset..<end) }
      offset = end
    }
  }

  /// The UTF-8 offset of the end of a line, without spaces at its end.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
