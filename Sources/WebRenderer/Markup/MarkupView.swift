package import Mustache

/// What a template may show by its name: its words are escaped by its type.
package protocol EscapedView: MustacheCustomRenderable {}

extension EscapedView {
  package var isNull: Bool { false }
}

/// A view that writes itself.
protocol MarkupView: EscapedView {
  var markup: Markup { get }
}

extension MarkupView {
  package var renderText: String { markup.source }
}
