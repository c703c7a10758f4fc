/// The one cookie: read by the server alone, sent to nobody else, gone with the browser.
struct SessionCookie: Hashable, Sendable {
  let name: String
  private let attributes: String

  /// Over `https` it is `Secure`, and its name keeps every other site from setting it
  /// (RFC 6265bis, 4.1.3.2).
  init(isSecure: Bool) {
    name = isSecure ? "__Host-guichet" : "guichet"
    attributes = "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }

  func field(_ value: String) -> String { "\(name)=\(value)\(attributes)" }

  /// Takes the cookie away.
  var expired: String { "\(name)=; Max-Age=0\(attributes)" }
}
