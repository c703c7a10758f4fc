import WebRenderer

/// The fields of a form as browsers send it (`application/x-www-form-urlencoded`).
struct Form: Hashable, Sendable {
  private var values: [FormField: [String]] = [:]

  static let mostFields = 256

  init() {}

  /// Reads a body; nothing when it is no form.
  ///
  /// Fields that no form of ours has are skipped.
  init?(_ body: [UInt8]) {
    let pairs = body.split(separator: UInt8(ascii: "&"))
    guard pairs.count <= Self.mostFields else { return nil }
    for pair in pairs {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = Self.decoded(parts.count == 2 ? parts[1] : [])
      else { return nil }
      guard let field = FormField(rawValue: name) else { continue }
      values[field, default: []].append(value)
    }
  }

  /// The value of a field; the last one when there are several.
  subscript(field: FormField) -> String? { values[field]?.last }

  func all(_ field: FormField) -> [String] { values[field] ?? [] }

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
