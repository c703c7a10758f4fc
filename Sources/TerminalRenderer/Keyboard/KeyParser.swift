/// Turns the bytes of a terminal in raw mode into keys.
///
/// Bytes may be cut anywhere: what is incomplete waits for the next call of ``keys(from:)``, or for
/// ``flush()`` when nothing more came, which is how a lone Esc is told from a sequence. Text that is
/// pasted between `CSI 200 ~` and `CSI 201 ~` is ignored, so that no paste can press keys.
package struct KeyParser: Sendable {
  private var waiting: [UInt8] = []
  private var isPasting = false

  package init() {}

  /// Whether bytes wait for what follows them.
  package var isWaiting: Bool { !waiting.isEmpty }

  package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while let (token, length) = Self.token(at: waiting[...]) {
      waiting.removeFirst(length)
      take(token, into: &keys)
    }
    return keys
  }

  /// The keys of what still waits, when nothing follows.
  package mutating func flush() -> [Key] {
    guard let first = waiting.first else { return [] }
    waiting = []
    guard !isPasting else { return [] }
    return [first == 0x1B ? .escape : .unknown]
  }

  private mutating func take(_ token: Token, into keys: inout [Key]) {
    switch token {
    case .pasteBegins: isPasting = true
    case .pasteEnds: isPasting = false
    case .key(let key): if !isPasting || key == .interrupt { keys.append(key) }
    }
  }
}

/// One key, or one of the two ends of a paste.
private enum Token {
  case key(Key)
  case pasteBegins
  case pasteEnds
}

extension KeyParser {
  /// The first whole token and its length in bytes; nothing while it is incomplete.
  private static func token(at bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escapeSequence(bytes)
    case 0x03: return (.key(.interrupt), 1)
    case 0x08, 0x7F: return (.key(.backspace), 1)
    case 0x09: return (.key(.tab), 1)
    case 0x0A, 0x0D: return (.key(.enter), 1)
    case 0x0C: return (.key(.redraw), 1)
    case 0x00...0x1F: return (.key(.unknown), 1)
    default: return character(bytes)
    }
  }

  private static func escapeSequence(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = bytes.dropFirst(2).first else { return nil }
      return (.key(arrow(third) ?? .unknown), 3)
    case 0x1B: return (.key(.escape), 1)
    default:
      // Esc was pressed, or Alt with a key: both mean that key 1 was Esc.
      return (.key(.escape), 1)
    }
  }

  /// CSI, parameters, one final byte (ECMA-48, 5.4).
  private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else {
      // Nothing that a keyboard sends is this long.
      return parameters.count > 32 ? (.key(.unknown), bytes.count) : nil
    }
    let length = 3 + parameters.count
    guard final == UInt8(ascii: "~") else { return (.key(arrow(final) ?? .unknown), length) }
    let number = parameters.prefix { $0 != UInt8(ascii: ";") }
    switch String(decoding: number, as: UTF8.self) {
    case "1", "7": return (.key(.home), length)
    case "4", "8": return (.key(.end), length)
    case "5": return (.key(.pageUp), length)
    case "6": return (.key(.pageDown), length)
    case "200": return (.pasteBegins, length)
    case "201": return (.pasteEnds, length)
    default: return (.key(.unknown), length)
    }
  }

  private static func arrow(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>) -> (Token, Int)? {
    let first = bytes[bytes.startIndex]
    let length: Int
    switch first {
    case 0x20...0x7E: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (.key(.unknown), 1)
    }
    let rest = bytes.dropFirst().prefix(length - 1)
    if let wrong = rest.firstIndex(where: { !(0x80...0xBF).contains($0) }) {
      return (.key(.unknown), wrong - bytes.startIndex)
    }
    guard rest.count == length - 1 else { return nil }
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let character = text.first, !character.unicodeScalars.contains(where: isControl)
    else { return (.key(.unknown), length) }
    return (.key(.character(character)), length)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
  }
}
