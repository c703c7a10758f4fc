package import Localization
package import ProcedureEngine
package import WebRenderer

/// What is sent back, before it is put on a wire.
package struct WebReply: Sendable {
  package enum Content: Hashable, Sendable {
    case none
    /// A page, never kept by anybody.
    case page(String)
    /// A short text for programs.
    case text(String)
    /// A file of the program itself, the same for everybody.
    case file(bytes: [UInt8], type: String, isImmutable: Bool)
    /// A file of the person's own, to be kept by them and by nobody on the way.
    case attachment(String, type: String, name: String)
  }

  package var status: Int
  package var content: Content
  /// Where to go on; only with status 303.
  package var location: Route?
  /// The `Set-Cookie` field.
  package var cookie: String?
  /// Tells the browser to forget what it kept of this site.
  package var clearsSiteData = false
  /// Nothing more is read from this connection.
  package var closesConnection = false
  package var log = LogFacts()

  package init(status: Int, _ content: Content = .none) {
    self.status = status
    self.content = content
  }

  /// Goes on with another page (RFC 9110, 15.4.4), so that nothing is sent twice.
  package static func redirect(to route: Route) -> WebReply {
    var reply = WebReply(status: 303)
    reply.location = route
    return reply
  }
}

/// All that a log may know of a request; no answer, no cookie, no address has a place in it.
package struct LogFacts: Hashable, Sendable {
  /// The name of the route; nothing for an unknown path, which anybody can choose.
  package var route: String?
  package var procedure: ProcedureID?
  package var language: Language?
}
