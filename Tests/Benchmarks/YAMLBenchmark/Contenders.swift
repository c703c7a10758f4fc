import CLibYAML
import Diagnostics
import YAMLReader
import Yams

/// Counts the nodes of a text by libyaml's events alone: the least work any reader does.
func countEvents(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { buffer in
    var parser = yaml_parser_t()
    precondition(yaml_parser_initialize(&parser) == 1, "libyaml has memory")
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    var event = yaml_event_t()
    var count = 0
    var isAtEnd = false
    while !isAtEnd {
      precondition(yaml_parser_parse(&parser, &event) == 1, "the sample text is valid")
      switch event.type {
      case YAML_SCALAR_EVENT, YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: count += 1
      case YAML_STREAM_END_EVENT: isAtEnd = true
      default: break
      }
      yaml_event_delete(&event)
    }
    return count
  }
}

/// Reads bytes into located nodes, with the line table of the file.
func readNodes(_ bytes: [UInt8]) -> YAMLNode {
  let reading = YAMLReader.read(SourceFile(path: "sample.yaml", bytes: bytes))
  guard let node = reading.node, reading.diagnostics.isEmpty else {
    preconditionFailure("the sample text has no problem")
  }
  return node
}

/// Visits every node and key, and makes every text a string.
func countNodes(_ node: YAMLNode, utf8Length: inout Int) -> Int {
  switch node.content {
  case .scalar(let scalar):
    utf8Length += scalar.text.utf8.count
    return 1
  case .sequence(let items):
    return items.reduce(1) { $0 + countNodes($1, utf8Length: &utf8Length) }
  case .mapping(let mapping):
    return mapping.reduce(1) { count, entry in
      utf8Length += entry.key.text.utf8.count
      return count + 1 + countNodes(entry.value, utf8Length: &utf8Length)
    }
  }
}

/// Counts the nodes that Yams composes.
func countYamsNodes(_ text: String) -> Int {
  guard let node = try? Yams.compose(yaml: text) else {
    preconditionFailure("Yams reads the sample text")
  }
  return count(node)
}

private func count(_ node: Node) -> Int {
  switch node {
  case .scalar, .alias: 1
  case .sequence(let sequence): sequence.reduce(1) { $0 + count($1) }
  case .mapping(let mapping): mapping.reduce(1) { $0 + count($1.key) + count($1.value) }
  }
}
