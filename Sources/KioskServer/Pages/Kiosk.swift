import Localization
import WebRenderer

/// The whole site: requests in, replies out, without a socket.
///
/// It holds no state of any person: what it needs to know comes sealed with the request.
package struct Kiosk: Sendable {
  package let settings: ServerSettings
  package let shelf: EditionShelf
  package let desk: SessionDesk
  /// The printer, if there is one.
  let printing: PrintDesk?
  let counts: PrintCounts
  let gate: Gate
  let cookie: SessionCookie
  let clock: @Sendable () -> Moment

  package init(
    _ settings: ServerSettings, shelf: EditionShelf, desk: SessionDesk,
    printing: PrintDesk? = nil, counts: PrintCounts = PrintCounts(),
    clock: @escaping @Sendable () -> Moment
  ) {
    self.settings = settings
    self.shelf = shelf
    self.desk = desk
    self.printing = printing
    self.counts = counts
    self.clock = clock
    gate = Gate(allowing: settings.allowedHosts, publicAddress: settings.publicAddress)
    cookie = SessionCookie(isSecure: settings.publicAddress?.isSecure ?? false)
  }

  /// Answers a request; there is an answer to every one.
  package func reply(to request: WebRequest) -> WebReply {
    var visit = Visit(request, kiosk: self)
    if let refusal = gate.refusal(of: request) { return visit.refuse(refusal) }
    guard let route = Route(path: request.path) else { return visit.fail(.notFound, status: 404) }
    var reply = visit.reply(to: route)
    reply.log.route = route.name
    return reply
  }

  /// What is said when there are too many at once: to anybody, in the first language of the library.
  var busy: WebReply {
    let context = WebContext(language: .source, medium: settings.medium)
    return WebReply(status: 503, .page(shelf.edition.html(.failure(.busy), in: context)))
  }
}
