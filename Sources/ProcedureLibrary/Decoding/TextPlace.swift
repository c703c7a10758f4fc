import Diagnostics
import YAMLReader

extension Problems {
  /// The place of some bytes of a node's text, in the file.
  ///
  /// The whole node where the text is not written as it is read: on several lines, or with escapes.
  func range(of bytes: Range<Int>, in node: YAMLNode) -> SourceRange {
    guard let scalar = node.scalar else { return node.range }
    let mark: Int =
      switch scalar.style {
      case .plain: 0
      case .singleQuoted, .doubleQuoted: 1
      case .literal, .folded: 0
      }
    let start = node.offsets.lowerBound + mark
    let written = file.text(in: start..<start + scalar.text.utf8.count)
    guard written == scalar.text else { return node.range }
    return file.range(start + bytes.lowerBound..<start + bytes.upperBound)
  }

  /// The place of a name that follows a mark such as `{` in a node's text.
  func range(
    of name: String, after mark: String, in text: String, of node: YAMLNode
  ) -> SourceRange {
    guard let found = text.firstRange(of: mark + name) else { return node.range }
    let end = text.utf8.distance(from: text.startIndex, to: found.upperBound)
    return range(of: end - name.utf8.count..<end, in: node)
  }
}
