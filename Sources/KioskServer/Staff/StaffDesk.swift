import WebRenderer

/// The pages of the staff, on a port of their own that no terminal reaches.
package struct StaffDesk: Sendable {
  private let shelf: EditionShelf
  private let gate = Gate()

  package init(shelf: EditionShelf) {
    self.shelf = shelf
  }

  package func reply(to request: WebRequest) -> WebReply {
    guard gate.refusal(of: request) == nil else { return WebReply(status: 403, .text("refused\n")) }
    switch request.path {
    case "/", "/staff": return WebReply(status: 200, .page(StaffPage(shelf).html))
    default: return WebReply(status: 404, .text("no such page\n"))
    }
  }
}
