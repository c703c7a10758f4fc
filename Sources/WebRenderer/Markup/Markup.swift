/// Markup of our own with escaped words in it.
///
/// What a literal says is taken as it is, and nothing but ``HTML``, numbers, addresses of our own
/// pages and what is made of them can be put into one.
struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral source: String) {
    self.source = source
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    source = interpolation.source
  }

  /// Takes what a template has drawn, in which all words are escaped by their type.
  init(drawn source: String) {
    self.source = source
  }

  static let none: Markup = ""

  var isEmpty: Bool { source.isEmpty }

  static func += (left: inout Markup, right: Markup) {
    left.source += right.source
  }
}

extension Markup: MarkupView {
  var markup: Markup { self }
}

extension Markup {
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

    mutating func appendInterpolation(_ number: Int) {
      source += "\(number)"
    }

    /// The address of a page.
    mutating func appendInterpolation(_ route: Route) {
      source += HTML(route.path).source
    }

    mutating func appendInterpolation(_ view: some MarkupView) {
      source += view.markup.source
    }

    /// What there is; nothing where there is nothing.
    mutating func appendInterpolation(_ markup: Markup?) {
      if let markup { source += markup.source }
    }

    mutating func appendInterpolation(_ views: [some MarkupView]) {
      for view in views { source += view.markup.source }
    }

    /// Markup of our own where something holds.
    mutating func appendInterpolation(_ markup: Markup, when holds: Bool) {
      if holds { source += markup.source }
    }

    mutating func appendInterpolation(_ svg: SVG) {
      source += svg.source
    }
  }
}
