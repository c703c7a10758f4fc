import Diagnostics

/// All nodes of a file in the order written, in flat arrays that nodes point into.
///
/// One object for a whole file, so that reading allocates nothing per node.
final class YAMLDocument: Sendable {
  let file: SourceFile
  let records: [NodeRecord]
  /// The texts that differ from what stands in the file: folded lines, escapes, block texts.
  private let composed: [UInt8]

  init(file: SourceFile, records: [NodeRecord], composed: [UInt8]) {
    self.file = file
    self.records = records
    self.composed = composed
  }

  func children(of index: Int) -> [YAMLNode] {
    let record = records[index]
    var nodes: [YAMLNode] = []
    nodes.reserveCapacity(Int(record.childCount))
    var child = index + 1
    while child < record.subtreeEnd {
      nodes.append(YAMLNode(document: self, index: child))
      child = records[child].kind == .scalar ? child + 1 : Int(records[child].subtreeEnd)
    }
    return nodes
  }

  func text(of index: Int) -> String {
    let record = records[index]
    let range = Int(record.textStart)..<Int(record.textStart + record.textLength)
    return String(
      decoding: record.isTextInSource ? file.bytes[range] : composed[range], as: UTF8.self)
  }
}

/// A node in 20 bytes; a collection's children follow it, keys before their values.
struct NodeRecord {
  enum Kind: UInt8 {
    case scalar
    case sequence
    case mapping
  }

  let kind: Kind
  let style: YAMLScalar.Style
  let isTextInSource: Bool
  let start: UInt32
  var end: UInt32
  private var first: UInt32
  private var second: UInt32

  init(scalar style: YAMLScalar.Style, _ offsets: Range<UInt32>, text: TextSlice) {
    kind = .scalar
    self.style = style
    isTextInSource = text.isInSource
    start = offsets.lowerBound
    end = offsets.upperBound
    first = text.start
    second = text.length
  }

  init(collection kind: Kind, start: UInt32) {
    self.kind = kind
    style = .plain
    isTextInSource = false
    self.start = start
    end = start
    first = 0
    second = 0
  }

  /// The UTF-8 offset of a scalar's text, in the file or among the composed texts.
  var textStart: UInt32 { first }
  var textLength: UInt32 { second }

  /// The number of a collection's children: items, or keys and values.
  var childCount: UInt32 { first }
  /// The number of the first record after a collection and all it contains.
  var subtreeEnd: UInt32 { second }

  mutating func close(end: UInt32, childCount: UInt32, subtreeEnd: UInt32) {
    self.end = end
    first = childCount
    second = subtreeEnd
  }
}

/// Where a scalar's text is kept.
struct TextSlice {
  let start: UInt32
  let length: UInt32
  let isInSource: Bool
}
