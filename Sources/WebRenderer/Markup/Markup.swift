import Mustache

/// Markup of our own with escaped words in it, written where a template would be too slow.
///
/// What a literal says is taken as it is, and nothing but ``HTML`` can be put into one.
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral source: String) {
    self.source = source
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    source = interpolation.source
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    mutating func appendInterpolation(_ html: HTML) {
      source += html.source
    }

    mutating func appendInterpolation(_ markup: Markup) {
      source += markup.source
    }

    mutating func appendInterpolation(_ svg: SVG) {
      source += svg.source
    }
  }

  static func += (left: inout Markup, right: Markup) {
    left.source += right.source
  }
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { source }
  var isNull: Bool { false }
}

/// A view that a template shows by its name alone, without naming its parts.
protocol MarkupView: MustacheCustomRenderable {
  var markup: Markup { get }
}

extension MarkupView {
  var renderText: String { markup.source }
  var isNull: Bool { false }
}
