import Localization

/// Words that can stand in a page, between tags and between quotes alike.
///
/// A text becomes one only by being escaped, and a template shows nothing else. The escaping is
/// ours and not that of swift-mustache, which looks at whole characters: a quote with an accent on
/// it is another character to Swift, and still ends an attribute in a browser.
package struct HTML: Hashable, Sendable {
  package let source: String

  package init(_ text: String) {
    let text = BidiIsolation.balanced(text)
    guard text.utf8.contains(where: Self.needsCare) else {
      source = text
      return
    }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      case UInt8(ascii: "\n"), 0x20...: escaped.append(byte)
      // A control character has no meaning in a page.
      default: escaped += " ".utf8
      }
    }
    source = String(decoding: escaped, as: UTF8.self)
  }

  package init(_ number: Int) {
    source = "\(number)"
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}

extension HTML: EscapedView {
  package var renderText: String { source }
}

/// A drawing of our own that stands in a page as it is.
struct SVG: Hashable, Sendable {
  let source: String

  /// Takes a drawing that is known to hold no script, style, identifier or reference.
  init(trusted source: String) {
    self.source = source
  }
}
