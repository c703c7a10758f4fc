internal import CLibYAML

/// A libyaml event parser that owns its memory and the current event.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The current event, valid until the next call of `next()`.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter bytes: UTF-8 without a byte order mark; must outlive the parser.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "there is no memory for a YAML parser")
    // Without this libyaml would guess UTF-16 from a byte order mark.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Moves to the next event; false when the text cannot be parsed.
  mutating func next() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  /// What went wrong, after `next()` gave false.
  var error: ParserError {
    ParserError(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "there is no memory left",
      problemIndex: parser.pointee.problem_mark.index,
      context: parser.pointee.context.map { String(cString: $0) },
      contextIndex: parser.pointee.context_mark.index)
  }
}

/// An error in libyaml's words; places count code points.
struct ParserError {
  let problem: String
  let problemIndex: Int
  let context: String?
  let contextIndex: Int
}
