package import Diagnostics

/// A text in a YAML file: always what was typed, never a number, a date or a truth value.
package struct YAMLScalar: Sendable {
  package let text: String
  package let style: Style
  private let node: YAMLNode

  init(_ node: YAMLNode) {
    self.node = node
    text = node.document.text(of: node.index)
    style = node.document.records[node.index].style
  }

  package enum Style: UInt8, Sendable {
    /// Without quotation marks; an empty plain text is a value left out, as in `a:`.
    case plain
    case singleQuoted
    case doubleQuoted
    /// After `|`: line breaks are kept.
    case literal
    /// After `>`: line breaks become spaces.
    case folded
  }

  /// Whether nothing at all was written, as after the colon of `a:`.
  package var isMissing: Bool { style == .plain && text.isEmpty }

  /// The place, with quotation marks.
  package var range: SourceRange { node.range }
}
