/// What is sent back: the server copies it to the wire and adds nothing but the length.
package struct WorkbenchResponse: Hashable, Sendable {
  package struct Header: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  package let status: Int
  package private(set) var headers: [Header]
  package let body: [UInt8]

  private init(_ status: Int, _ type: String?, _ body: [UInt8], _ policy: ContentPolicy) {
    self.status = status
    self.body = body
    headers = [
      Header(name: "Content-Security-Policy", value: policy.text),
      Header(name: "Permissions-Policy", value: policy.permissions),
      Header(name: "X-Content-Type-Options", value: "nosniff"),
      Header(name: "Referrer-Policy", value: "same-origin"),
      Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
      Header(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
      Header(name: "Cache-Control", value: "no-store"),
    ]
    if let type { headers.append(Header(name: "Content-Type", value: type)) }
  }

  /// The value of a header.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The body as text, for tests and tools.
  package var text: String { String(decoding: body, as: UTF8.self) }
}

extension WorkbenchResponse {
  static func page(_ html: String, status: Int = 200) -> WorkbenchResponse {
    WorkbenchResponse(status, "text/html; charset=utf-8", Array(html.utf8), .page)
  }

  /// A screen of the library inside a page: no script runs in it.
  static func screen(_ html: String) -> WorkbenchResponse {
    WorkbenchResponse(200, "text/html; charset=utf-8", Array(html.utf8), .screen)
  }

  static func file(_ bytes: [UInt8], type: String) -> WorkbenchResponse {
    WorkbenchResponse(200, type, bytes, .nothing)
  }

  static func json(_ text: String, status: Int = 200) -> WorkbenchResponse {
    WorkbenchResponse(status, "application/json; charset=utf-8", Array(text.utf8), .nothing)
  }

  /// Goes on with another page (RFC 9110, 15.4.4), so that nothing is sent twice.
  static func redirect(to path: String, cookie: WorkbenchCookie? = nil) -> WorkbenchResponse {
    var response = WorkbenchResponse(303, nil, [], .nothing)
    response.headers.append(Header(name: "Location", value: path))
    if let cookie { response.headers.append(Header(name: "Set-Cookie", value: cookie.field)) }
    return response
  }

  /// Nothing but a status and a sentence, for what no page of ours ever sends.
  package static func refusal(_ status: Int, _ sentence: String) -> WorkbenchResponse {
    WorkbenchResponse(status, "text/plain; charset=utf-8", Array("\(sentence)\n".utf8), .nothing)
  }
}

/// What a browser may do with a response (Content Security Policy Level 3).
private enum ContentPolicy {
  case page, screen, nothing

  var text: String {
    switch self {
    case .page:
      """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
      media-src 'self' blob:; connect-src 'self'; frame-src 'self'; form-action 'self'; \
      base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
      trusted-types 'none'
      """
    case .screen:
      // Without its own origin the page could not load its style sheet; scripts stay forbidden.
      """
      default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; \
      base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin
      """
    case .nothing: "default-src 'none'; frame-ancestors 'none'; sandbox"
    }
  }

  /// Only the page where a volunteer records may ask for the microphone.
  var permissions: String {
    let refused = ["camera", "display-capture", "geolocation", "payment", "usb", "serial", "midi"]
      .map { "\($0)=()" }.joined(separator: ", ")
    return switch self {
    case .page: "microphone=(self), \(refused)"
    case .screen, .nothing: "microphone=(), \(refused)"
    }
  }
}

/// The cookie by which the workbench knows who writes.
package struct WorkbenchCookie: Hashable, Sendable {
  package static let name = "guichet-workbench"

  let value: String

  /// The `Set-Cookie` field; the server adds `; Secure` where it is reached by https.
  ///
  /// It ends with the browser, and no other site can send it (RFC 6265bis, `SameSite`).
  package var field: String {
    let end = value.isEmpty ? "; Max-Age=0" : ""
    return "\(Self.name)=\(value); Path=/; HttpOnly; SameSite=Strict\(end)"
  }

  static let none = WorkbenchCookie(value: "")
}
