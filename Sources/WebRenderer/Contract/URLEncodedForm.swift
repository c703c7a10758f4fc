/// The names and values of a form or a query (`application/x-www-form-urlencoded`, URL Standard 5.1).
package struct URLEncodedForm: Hashable, Sendable {
  /// A field as it was sent; a name may come several times.
  package struct Pair: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  package static let contentType = "application/x-www-form-urlencoded"

  /// In the order they were sent.
  package let pairs: [Pair]

  /// Reads bytes; nothing when they are no form, no UTF-8 or hold more pairs than `most`.
  package init?(_ bytes: [UInt8], most: Int) {
    let fields = bytes.split(separator: UInt8(ascii: "&"))
    guard fields.count <= most else { return nil }
    var pairs: [Pair] = []
    for field in fields {
      let parts = field.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = Self.decoded(parts.count == 2 ? parts[1] : [])
      else { return nil }
      pairs.append(Pair(name: name, value: value))
    }
    self.pairs = pairs
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(hexadecimal),
          let low = rest.popFirst().flatMap(hexadecimal)
        else { return nil }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
