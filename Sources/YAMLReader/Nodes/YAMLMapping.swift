package import Diagnostics

/// The entries of a mapping in the order written; keys are unique.
package struct YAMLMapping: Sendable, RandomAccessCollection {
  private let node: YAMLNode
  private let children: [YAMLNode]

  init(_ node: YAMLNode) {
    self.node = node
    children = node.document.children(of: node.index)
  }

  /// The place of the whole mapping.
  package var range: SourceRange { node.range }

  package var startIndex: Int { 0 }
  package var endIndex: Int { children.count / 2 }

  package subscript(position: Int) -> YAMLEntry {
    YAMLEntry(keyNode: children[position * 2], value: children[position * 2 + 1])
  }

  /// The entry with a key, in time proportional to the number of entries.
  package subscript(key: String) -> YAMLEntry? {
    first { $0.keyNode.document.text(of: $0.keyNode.index) == key }
  }
}

/// A key of a mapping with its value.
package struct YAMLEntry: Sendable {
  let keyNode: YAMLNode
  package let value: YAMLNode

  package var key: YAMLScalar { YAMLScalar(keyNode) }
  package var keyRange: SourceRange { keyNode.range }

  /// The place of key and value together.
  package var range: SourceRange {
    let key = keyNode.range
    return SourceRange(path: key.path, start: key.start, end: Swift.max(key.end, value.range.end))
  }
}
