import Foundation

/// Lets in only what our own pages send: checked before anything else is looked at.
package struct Gate: Hashable, Sendable {
  /// Names under which the server may be asked for, in small letters, without ports.
  private let hosts: Set<String>
  /// The origin that people see when another server stands before this one.
  private let publicOrigin: String?

  package static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  package init(allowing hosts: some Sequence<String> = [], publicAddress: PublicAddress? = nil) {
    self.hosts = Self.loopback.union(hosts.map { $0.lowercased() })
      .union(publicAddress.map { [$0.host] } ?? [])
    publicOrigin = publicAddress?.origin
  }

  /// Why a request is not looked at.
  package enum Refusal: Hashable, Sendable {
    /// A name was made to point to us (DNS rebinding).
    case foreignHost
    case method
    /// Another site's page sent the form.
    case foreignSite
  }

  package func refusal(of request: WebRequest) -> Refusal? {
    guard let host = request.host, hosts.contains(Self.name(in: host)) else { return .foreignHost }
    switch request.method {
    case .get, .head: return nil
    case .post: return isOurs(request, host: host) ? nil : .foreignSite
    case .other: return .method
    }
  }

  /// Both fields are set by the browser alone; an old browser sends only the first, a program none.
  private func isOurs(_ request: WebRequest, host: String) -> Bool {
    if let site = request.fetchSite, site != "same-origin", site != "none" { return false }
    guard let origin = request.origin?.lowercased() else { return true }
    if origin == "null" { return request.fetchSite == "same-origin" }
    return origin == "http://\(host.lowercased())" || origin == publicOrigin
  }

  /// The name in a `Host` field, without the port.
  private static func name(in host: String) -> String {
    let host = host.lowercased()
    if host.hasPrefix("[") {
      return String(host.prefix { $0 != "]" }) + "]"
    }
    return String(host.prefix { $0 != ":" })
  }
}

/// The address people reach the server at from outside, such as `https://guichet.example.be`.
package struct PublicAddress: Hashable, Sendable {
  /// Scheme, host and port, without a slash at the end.
  package let origin: String
  package let host: String

  package var isSecure: Bool { origin.hasPrefix("https://") }

  /// Reads an address: `http` or `https`, a host, a port if need be, and nothing else.
  package init?(_ text: String) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "https" || scheme == "http", let host = parts.host?.lowercased(), !host.isEmpty,
      parts.path.isEmpty || parts.path == "/", parts.query == nil, parts.fragment == nil,
      parts.user == nil, parts.password == nil
    else { return nil }
    self.host = host
    origin = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
  }

  /// The address of a page.
  package func address(of path: String) -> String { origin + path }
}
