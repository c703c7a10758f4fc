/// One line of an iCalendar file (RFC 5545, 3.1): a name with its parameters, and a value.
struct ContentLine: Hashable {
  private let line: String

  /// Takes a value that is written as it is, such as a date.
  init(_ name: String, verbatim value: String) {
    line = "\(name):\(value)"
  }

  /// Takes a text, in which signs with a meaning are escaped (3.3.11).
  init(_ name: String, text: String) {
    line = "\(name):\(Self.escaped(text))"
  }

  /// The line with its break, cut into pieces of at most 75 octets, never inside a letter's bytes.
  ///
  /// A piece after the first begins with a space, which counts.
  var folded: String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = String(scalar).utf8.count
      if octets + width > Self.longestPiece {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += width
    }
    return folded + "\r\n"
  }

  private static let longestPiece = 75

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "\\;,".unicodeScalars.contains(scalar) {
        escaped += "\\\(scalar)"
      } else if scalar == "\n" {
        escaped += "\\n"
      } else if scalar.properties.generalCategory != .control {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
