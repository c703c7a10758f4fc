internal import CLibYAML
import Diagnostics

extension TreeBuilder {
  /// A collection whose end has not been met.
  struct Frame {
    let record: Int
    let isMapping: Bool
    let isFlow: Bool
    /// The number of open keys before this collection's own.
    let firstKey: Int
    var expectsKey: Bool
    var childCount: UInt32 = 0
    /// The first record of an entry that is refused and will be dropped once complete.
    var dropFrom: Int?
    /// The record of the last complete value, for a text cut in two by a comma.
    var previousValue: Int?
  }

  /// False when the collections are nested too deeply.
  mutating func openCollection(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    let start = cursor.utf8Offset(event.pointee.start_mark.index)
    guard frames.count < YAMLReader.nestingLimit else {
      report { $0.refusal(.tooDeep, at: start..<min(start + 1, $0.bytes.count)) }
      return false
    }
    let isMapping = event.pointee.type == YAML_MAPPING_START_EVENT
    let isFlow: Bool
    if isMapping {
      let mapping = event.pointee.data.mapping_start
      isFlow = mapping.style == YAML_FLOW_MAPPING_STYLE
      if mapping.anchor != nil || mapping.tag != nil { refuseProperties(from: start) }
    } else {
      let sequence = event.pointee.data.sequence_start
      isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
      if sequence.anchor != nil || sequence.tag != nil { refuseProperties(from: start) }
    }
    if isAtKey {
      report { $0.refusal(.collectionKey, at: start..<min(start + 1, $0.bytes.count)) }
      frames[frames.count - 1].dropFrom = records.count
    }
    frames.append(
      Frame(
        record: records.count, isMapping: isMapping, isFlow: isFlow, firstKey: openKeys.count,
        expectsKey: isMapping))
    records.append(NodeRecord(collection: isMapping ? .mapping : .sequence, start: UInt32(start)))
    return true
  }

  mutating func closeCollection(_ event: UnsafeMutablePointer<yaml_event_t>) {
    if !keyTables.isEmpty { keyTables[frames.count] = nil }
    guard let frame = frames.popLast() else {
      preconditionFailure("libyaml ends only collections that it began")
    }
    openKeys.removeLast(openKeys.count - frame.firstKey)
    // libyaml ends a block where the next token begins; people see it end with its last item.
    var end = max(records[frame.record].start, records.count > frame.record + 1 ? lastEnd : 0)
    if frame.isFlow {
      let mark = cursor.utf8Offset(event.pointee.end_mark.index)
      if mark > 0, bytes[mark - 1] == UInt8(ascii: "]") || bytes[mark - 1] == UInt8(ascii: "}") {
        end = UInt32(mark)
      }
    }
    records[frame.record].close(
      end: end, childCount: frame.childCount, subtreeEnd: UInt32(records.count))
    lastEnd = end
    complete(frame.record)
  }

  /// Whether the next node is a key.
  var isAtKey: Bool { frames.last?.expectsKey ?? false }

  /// Tells the collection around a node that the node is complete.
  mutating func complete(_ record: Int) {
    let last = frames.count - 1
    guard last >= 0 else { return }
    if !frames[last].isMapping {
      frames[last].childCount += 1
    } else if frames[last].expectsKey {
      frames[last].expectsKey = false
    } else {
      frames[last].expectsKey = true
      if let dropped = frames[last].dropFrom {
        records.removeLast(records.count - dropped)
        frames[last].dropFrom = nil
        frames[last].previousValue = nil
      } else {
        frames[last].childCount += 2
        frames[last].previousValue = record
      }
    }
  }
}
