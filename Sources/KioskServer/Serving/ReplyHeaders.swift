import HTTPTypes
import WebRenderer

/// The header fields of every reply, made once.
struct ReplyHeaders: Sendable {
  private let page: HTTPFields
  private let file: HTTPFields

  /// Nothing but what the pages use: their own scripts, styles and pictures, forms to ourselves.
  private static let contentSecurity = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
    "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
    "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types guichet",
  ].joined(separator: "; ")

  /// Nothing a page could ask the person for.
  private static let permissions = [
    "accelerometer", "bluetooth", "camera", "display-capture", "geolocation", "gyroscope", "hid",
    "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment",
    "publickey-credentials-get", "screen-wake-lock", "serial", "usb",
  ].map { "\($0)=()" }.joined(separator: ", ")

  init() {
    var common = HTTPFields()
    common[.xContentTypeOptions] = "nosniff"
    // Not `no-referrer`: with it browsers send `Origin: null` with our own forms (Fetch, "append a
    // request Origin header"), and no old browser could be told from another site. No answer ever
    // stands in an address, and no other site gets one.
    common[.referrerPolicy] = "same-origin"
    common[.crossOriginResourcePolicy] = "same-origin"
    var page = common
    page[.contentSecurityPolicy] = Self.contentSecurity
    page[.crossOriginOpenerPolicy] = "same-origin"
    page[.permissionsPolicy] = Self.permissions
    page[.cacheControl] = "no-store"
    self.page = page
    file = common
  }

  /// The fields of a reply.
  func fields(for reply: WebReply) -> HTTPFields {
    var fields: HTTPFields
    switch reply.content {
    case .none: fields = page
    case .page:
      fields = page
      fields[.contentType] = "text/html; charset=utf-8"
    case .text:
      fields = page
      fields[.contentType] = "text/plain; charset=utf-8"
    case .file(_, let type, let isImmutable):
      fields = file
      fields[.contentType] = type
      fields[.cacheControl] = isImmutable ? "public, max-age=31536000, immutable" : "no-cache"
    case .attachment(_, let type, let name):
      fields = page
      fields[.contentType] = type
      fields[.contentDisposition] = "attachment; filename=\"\(name)\""
    }
    if let location = reply.location { fields[.location] = location.path }
    if let cookie = reply.cookie { fields[.setCookie] = cookie }
    // Not "cache": it took a browser 25 seconds, and every page is `no-store` anyway.
    if reply.clearsSiteData { fields[.clearSiteData] = #""cookies", "storage""# }
    if reply.closesConnection { fields[.connection] = "close" }
    if reply.status == 405 { fields[.allow] = "GET, HEAD, POST" }
    return fields
  }
}

extension HTTPField.Name {
  fileprivate static let referrerPolicy = named("Referrer-Policy")
  fileprivate static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
  fileprivate static let permissionsPolicy = named("Permissions-Policy")
  fileprivate static let clearSiteData = named("Clear-Site-Data")

  private static func named(_ name: String) -> HTTPField.Name {
    guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is a field name") }
    return field
  }
}
