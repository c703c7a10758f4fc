/// A request, reduced to what the pages look at.
package struct WebRequest: Hashable, Sendable {
  package enum Method: Hashable, Sendable {
    case get, head, post
    case other
  }

  package var method: Method
  /// The path alone; nothing is ever read from a query.
  package var path: String
  /// The name in the `Host` field, as it was sent.
  package var host: String?
  package var origin: String?
  /// The `Sec-Fetch-Site` field, which pages cannot set themselves.
  package var fetchSite: String?
  /// The `Sec-Fetch-Mode` field.
  package var fetchMode: String?
  package var acceptLanguage: String?
  package var cookies: [String] = []
  package var contentType: String?
  package var body: Body = .none

  /// What came after the head.
  package enum Body: Hashable, Sendable {
    case none
    case bytes([UInt8])
    /// More than ``WebRequest/longestBody``, of which nothing is kept.
    case tooLong
    /// It did not come within the time there is for it.
    case tooSlow
  }

  package static let longestBody = 16 * 1024

  package init(_ method: Method, _ path: String) {
    self.method = method
    self.path = path
  }
}

extension WebRequest {
  /// The value of a cookie; the first one when several have the name.
  func cookie(named name: String) -> String? {
    for field in cookies {
      for pair in field.utf8.split(separator: UInt8(ascii: ";")) {
        let pair = pair.drop { $0 == UInt8(ascii: " ") }
        guard pair.starts(with: name.utf8) else { continue }
        let rest = pair.dropFirst(name.utf8.count)
        if rest.first == UInt8(ascii: "=") { return String(Substring(rest.dropFirst())) }
      }
    }
    return nil
  }
}
