import Localization
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
    if request.path == Route.calibration.path { return calibration(request) }
    if request.path.hasPrefix(Route.asset("").path) { return asset(request.path) }
    switch request.path {
    case "/", "/staff": return WebReply(status: 200, .page(StaffPage(shelf).html))
    default: return WebReply(status: 404, .text("no such page\n"))
    }
  }

  private func asset(_ path: String) -> WebReply {
    let name = String(path.dropFirst(Route.asset("").path.count))
    guard let asset = WebRenderer.asset(named: name) else {
      return WebReply(status: 404, .text("no such file\n"))
    }
    return WebReply(
      status: 200, .file(bytes: asset.bytes, type: asset.contentType, isImmutable: true))
  }

  /// A bank card at a scale; the number found goes to `guichet kiosk --px-per-mm`.
  private func calibration(_ request: WebRequest) -> WebReply {
    var scale = 3.78
    if case .bytes(let bytes) = request.body, let text = Form(bytes)?[.scale],
      let wanted = Double(text), (1.5...16).contains(wanted)
    {
      scale = wanted
    }
    let context = WebContext(language: .english, medium: .browser)
    return WebReply(
      status: 200, .page(shelf.edition.html(.calibration(pixelsPerMillimetre: scale), in: context)))
  }
}
