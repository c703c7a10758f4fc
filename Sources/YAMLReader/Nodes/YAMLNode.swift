package import Diagnostics

/// A text, a sequence or a mapping in a YAML file, with its place.
///
/// A node is two words, a reference to its document and a number; contents and places are made when
/// asked for, in time proportional to what is returned.
package struct YAMLNode: Sendable {
  let document: YAMLDocument
  let index: Int

  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  package var content: Content {
    switch document.records[index].kind {
    case .scalar: .scalar(YAMLScalar(self))
    case .sequence: .sequence(document.children(of: index))
    case .mapping: .mapping(YAMLMapping(self))
    }
  }

  /// The text, or nil for a collection.
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, or nil when this is not a sequence.
  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries, or nil when this is not a mapping.
  package var mapping: YAMLMapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// The place; that of a block collection ends with its last item.
  package var range: SourceRange { document.file.range(offsets) }

  /// The place in UTF-8 bytes.
  package var offsets: Range<Int> {
    let record = document.records[index]
    return Int(record.start)..<Int(record.end)
  }

  /// The text of the file at the node's place, as typed; may be long.
  package var sourceText: String { document.file.text(in: offsets) }
}
