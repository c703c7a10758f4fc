internal import CLibYAML
import Diagnostics

extension TreeBuilder {
  mutating func addScalar(_ event: UnsafeMutablePointer<yaml_event_t>) {
    let start = cursor.utf8Offset(event.pointee.start_mark.index)
    var end = cursor.utf8Offset(event.pointee.end_mark.index)
    let style = YAMLScalar.Style(event.pointee.data.scalar.style)
    if event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil {
      refuseProperties(from: start)
    }
    let text = keepText(
      UnsafeBufferPointer(
        start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length),
      style, start..<end)
    if style == .literal || style == .folded {
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    let record = records.count
    records.append(NodeRecord(scalar: style, UInt32(start)..<UInt32(end), text: text))
    lastEnd = UInt32(end)
    if isAtKey {
      checkKey(record)
    } else if style == .plain {
      checkPlainValue(record)
    }
    complete(record)
  }

  /// Keeps an alias as the text that was typed.
  mutating func addAlias(_ event: UnsafeMutablePointer<yaml_event_t>) {
    let start = cursor.utf8Offset(event.pointee.start_mark.index)
    let end = cursor.utf8Offset(event.pointee.end_mark.index)
    report { $0.refusal(.alias, at: start..<end) }
    let text = TextSlice(start: UInt32(start), length: UInt32(end - start), isInSource: true)
    let record = records.count
    records.append(NodeRecord(scalar: .plain, UInt32(start)..<UInt32(end), text: text))
    lastEnd = UInt32(end)
    if isAtKey { checkKey(record) }
    complete(record)
  }

  /// Finds a text in the file where it stands there as it is, and copies it otherwise.
  private mutating func keepText(
    _ text: UnsafeBufferPointer<UInt8>, _ style: YAMLScalar.Style, _ offsets: Range<Int>
  ) -> TextSlice {
    let typed =
      switch style {
      case .plain, .literal, .folded: offsets
      case .singleQuoted, .doubleQuoted:
        offsets.count >= 2 ? offsets.lowerBound + 1..<offsets.upperBound - 1 : offsets
      }
    if typed.count == text.count {
      let typedBytes = UnsafeBufferPointer(rebasing: bytes[typed])
      if text.isEmpty
        || bytes_are_equal(text.baseAddress, typedBytes.baseAddress, text.count) == 1
      {
        return TextSlice(
          start: UInt32(typed.lowerBound), length: UInt32(text.count), isInSource: true)
      }
    }
    let start = composed.count
    composed.append(contentsOf: text)
    return TextSlice(start: UInt32(start), length: UInt32(text.count), isInSource: false)
  }

  /// The bytes of a scalar's text.
  func textBytes(_ record: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let record = records[record]
    guard record.isTextInSource else { return nil }
    return bytes[Int(record.textStart)..<Int(record.textStart + record.textLength)]
  }

  /// A scalar's text; of a text whose lack of quotes was reported, as typed.
  func text(_ record: Int) -> String {
    let record = records[record]
    let range = Int(record.textStart)..<Int(record.textStart + record.textLength)
    return record.isTextInSource
      ? file.text(in: range) : String(decoding: composed[range], as: UTF8.self)
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    // The parser gives no other style; a C enumeration has no last case.
    default: self = .plain
    }
  }
}
