/// A JSON text in the making: members keep their order, so output is stable. RFC 8259
enum JSONValue {
  case string(String)
  case integer(Int)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// The indented text, without a line break at the end.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let string):
      return JSONValue.escape(string)
    case .integer(let integer):
      return String(integer)
    case .array(let items):
      return JSONValue.lines(items.map { $0.text(indent: inner) }, "[", "]", indent)
    case .object(let members):
      return JSONValue.lines(
        members.map { "\(JSONValue.escape($0.name)): \($0.value.text(indent: inner))" },
        "{", "}", indent)
    }
  }

  private static func lines(
    _ items: [String], _ open: String, _ close: String, _ indent: String
  ) -> String {
    if items.isEmpty { return open + close }
    let inner = "\n\(indent)  "
    return open + inner + items.joined(separator: "," + inner) + "\n\(indent)" + close
  }

  /// Escapes beyond what RFC 8259 asks whatever could steer a terminal.
  private static func escape(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if isUnsafeToPrint(scalar) {
          for unit in String(scalar).utf16 { text += escape(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
