/// Markup of our own with escaped words in it, for what stands on every page or many times on one.
///
/// A template would be too slow there. What a literal says is taken as it is, and nothing but ``HTML``
/// and what is made of it can be put into one.
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

    mutating func appendInterpolation(_ view: some MarkupView) {
      source += view.markup.source
    }

    /// What there is; nothing where there is nothing.
    mutating func appendInterpolation(_ markup: Markup?) {
      if let markup { source += markup.source }
    }

    mutating func appendInterpolation(_ markups: [Markup]) {
      for markup in markups { source += markup.source }
    }

    /// Markup of our own where something holds.
    mutating func appendInterpolation(_ markup: Markup, when holds: Bool) {
      if holds { source += markup.source }
    }

    mutating func appendInterpolation(_ svg: SVG) {
      source += svg.source
    }
  }

  static func += (left: inout Markup, right: Markup) {
    left.source += right.source
  }
}

extension Markup: MarkupView {
  var markup: Markup { self }
}
