import WebRenderer

/// The fields of a form or a query (`application/x-www-form-urlencoded`, URL Standard 5.1).
package struct FormFields: Hashable, Sendable {
  private var values: [String: String] = [:]

  private static let mostFields = 64

  package init() {}

  /// Reads bytes; nothing when they are no form or no UTF-8.
  package init?(_ bytes: [UInt8]) {
    guard let form = URLEncodedForm(bytes, most: Self.mostFields) else { return nil }
    for pair in form.pairs { values[pair.name] = pair.value }
  }

  /// The value of a field; the last one when there are several.
  package subscript(name: String) -> String? { values[name] }
}

extension String {
  /// The text as it stands in a query: letters and digits as they are, all other bytes as `%E9`.
  var queryEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        [byte]
      default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
