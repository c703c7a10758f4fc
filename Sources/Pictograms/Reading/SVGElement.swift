/// The elements that a drawing may have; SVG 2, chapters 5 and 10.
///
/// No element refers to another: many drawings stand in one page, and their identifiers would meet.
enum SVGElement: String {
  case svg, g, path, circle, ellipse, rect, line, polyline, polygon
}

/// The elements that say something about a drawing and are left out of the page with all in them.
enum SVGDescription: String {
  case title, desc, metadata
}

/// The attributes that a drawing may have.
enum SVGAttribute: String, CaseIterable {
  case d, points, transform, viewBox
  case x, y, x1, y1, x2, y2, cx, cy, r, rx, ry, width, height
  case fill, stroke, opacity
  case fillOpacity = "fill-opacity"
  case fillRule = "fill-rule"
  case strokeWidth = "stroke-width"
  case strokeLinecap = "stroke-linecap"
  case strokeLinejoin = "stroke-linejoin"
  case strokeMiterlimit = "stroke-miterlimit"
  case strokeDasharray = "stroke-dasharray"
  case strokeDashoffset = "stroke-dashoffset"
  case strokeOpacity = "stroke-opacity"

  /// Whether a value is of the kind this attribute takes; none of them can hold a reference.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .d: value.isMade(of: "MmZzLlHhVvCcSsQqTtAaeE0123456789+-.,", andSpace: true)
    case .transform: isTransform(value)
    case .fill, .stroke: isPaint(value)
    case .fillRule, .strokeLinecap, .strokeLinejoin: value.isWord
    case .points, .viewBox, .strokeDasharray: value.isMade(of: "eE0123456789+-.,", andSpace: true)
    case .x, .y, .x1, .y1, .x2, .y2, .cx, .cy, .r, .rx, .ry, .width, .height, .opacity,
      .fillOpacity, .strokeWidth, .strokeMiterlimit, .strokeDashoffset, .strokeOpacity:
      value.isMade(of: "eE0123456789+-.%", andSpace: false)
    }
  }

  private func isTransform(_ value: String) -> Bool {
    guard value.last(where: { !$0.isWhitespace }) == ")" else { return false }
    return value.split(separator: ")").allSatisfy { part in
      let halves = part.split(separator: "(", omittingEmptySubsequences: false)
      guard halves.count == 2 else { return part.allSatisfy(\.isWhitespace) }
      let functions = ["matrix", "translate", "scale", "rotate", "skewX", "skewY"]
      let name = halves[0].filter { !$0.isWhitespace && $0 != "," }
      return functions.contains(name)
        && halves[1].isMade(of: "eE0123456789+-.,", andSpace: true)
    }
  }

  private func isPaint(_ value: String) -> Bool {
    value.isWord || (value.first == "#" && value.dropFirst().allSatisfy(\.isHexDigit))
  }
}

/// Attributes that drawing programs write and a page does not need; they are left out.
enum SVGLeftOut: String {
  case id, version, role, focusable
  case className = "class"
  case baseProfile
  case space = "xml:space"
  case hidden = "aria-hidden"
}

extension StringProtocol {
  fileprivate var isWord: Bool {
    !isEmpty && utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  fileprivate func isMade(of letters: String, andSpace space: Bool) -> Bool {
    !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        letters.unicodeScalars.contains(scalar)
          || (space && " \t\n\r".unicodeScalars.contains(scalar))
      }
  }
}
