internal import CLibYAML
import Diagnostics

/// Turns libyaml's events into node records, in one pass and without recursion.
///
/// Problems that leave the structure clear are collected on the way; a refused entry is left out of
/// the tree, so that later stages meet unique text keys only.
struct TreeBuilder {
  let file: SourceFile
  /// The bytes parsed: those of the file, but for texts whose lack of quotes was reported already.
  let bytes: UnsafeBufferPointer<UInt8>
  var cursor: MarkCursor
  var problems = ProblemList()
  var records: [NodeRecord] = []
  var composed: [UInt8] = []
  var frames: [Frame] = []
  /// The keys of the open mappings, as record numbers, outermost mapping first.
  var openKeys: [UInt32] = []
  /// The keys of open mappings with many keys, by number of open collections.
  var keyTables: [Int: [String: UInt32]] = [:]
  /// The UTF-8 offset after the last finished node.
  var lastEnd: UInt32 = 0

  enum Outcome {
    case tree(YAMLNode)
    /// A problem was found after which going on makes no sense.
    case refused
    case failed(ParseFailure)
  }

  private enum Progress {
    case more
    case finished
    case refused
  }

  init(_ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
    cursor = MarkCursor(bytes, base: file.contentStart)
    records.reserveCapacity(bytes.count / 16)
  }

  mutating func build() -> Outcome {
    var parser = EventParser(UnsafeBufferPointer(rebasing: bytes[file.contentStart...]))
    while parser.next() {
      switch take(parser.event) {
      case .more: continue
      case .finished: return finish()
      case .refused: return .refused
      }
    }
    return .failed(ParseFailure(parser.error, &cursor))
  }

  private mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Progress {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      addScalar(event)
    case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
      return openCollection(event) ? .more : .refused
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      closeCollection(event)
    case YAML_ALIAS_EVENT:
      addAlias(event)
    case YAML_DOCUMENT_START_EVENT:
      return startDocument(event) ? .more : .finished
    case YAML_STREAM_END_EVENT:
      return .finished
    // Stream start and document end tell nothing; a C enumeration has no last case.
    default:
      break
    }
    return .more
  }

  /// False for a document after the first.
  private mutating func startDocument(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    let start = cursor.utf8Offset(event.pointee.start_mark.index)
    guard records.isEmpty else {
      report { $0.refusal(.secondDocument, at: start..<min(start + 3, $0.bytes.count)) }
      return false
    }
    let document = event.pointee.data.document_start
    if document.version_directive != nil
      || document.tag_directives.start != document.tag_directives.end
    {
      report { $0.refusal(.directive, at: start..<$0.lineEnd(from: start)) }
    }
    return true
  }

  private mutating func finish() -> Outcome {
    guard let root = records.first, root.kind != .scalar || root.end > root.start else {
      let start = file.contentStart
      problems.append(
        Diagnostic("empty-document", at: file.range(start..<start), "the file holds no text"))
      return .refused
    }
    let document = YAMLDocument(file: file, records: records, composed: composed)
    return .tree(YAMLNode(document: document, index: 0))
  }
}
