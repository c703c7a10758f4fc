/// Text as XML 1.0 writes it.
enum XMLText {
  /// The content of an element or of an attribute in double quotation marks.
  ///
  /// A character that XML cannot hold becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      // Readers turn these into spaces in attributes, and returns into line breaks everywhere.
      case "\t": escaped.append(contentsOf: "&#9;".unicodeScalars)
      case "\n": escaped.append(contentsOf: "&#10;".unicodeScalars)
      case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A tag with attributes in their order; those without value are left out.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, isEmpty: Bool = false
  ) -> String {
    let written = attributes.compactMap { name, value in
      value.map { " \(name)=\"\(escaped($0))\"" }
    }.joined()
    return "<\(name)\(written)\(isEmpty ? "/" : "")>"
  }

  /// An element that holds only text.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String
  ) -> String {
    "\(tag(name, attributes))\(escaped(text))</\(name)>"
  }
}
