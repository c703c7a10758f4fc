import Localization
import PaperRenderer
import ProcedureEngine
import SheetPress
import WebRenderer

/// The pages of the staff, on a port of their own that no terminal reaches.
package struct StaffDesk: Sendable {
  private let settings: ServerSettings
  private let shelf: EditionShelf
  private let counts: PrintCounts
  private let clock: @Sendable () -> Moment
  private let gate = Gate()

  package init(
    _ settings: ServerSettings, shelf: EditionShelf, counts: PrintCounts,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.settings = settings
    self.shelf = shelf
    self.counts = counts
    self.clock = clock
  }

  package func reply(to request: WebRequest) -> WebReply {
    guard gate.refusal(of: request) == nil else { return WebReply(status: 403, .text("refused\n")) }
    if request.path == Route.calibration.path { return calibration(request) }
    if request.path.hasPrefix(Route.asset("").path) { return asset(request.path) }
    if request.path.hasPrefix(StaffPrintPage.folder) { return sheet(request) }
    switch request.path {
    case StaffPrintPage.path:
      let page = StaffPrintPage(shelf.edition, counts, on: clock().today)
      return WebReply(status: 200, .page(page.html))
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

  /// A sheet for everybody by the name it would have as a file, or a picture of its first page.
  private func sheet(_ request: WebRequest) -> WebReply {
    let edition = shelf.edition
    let today = clock().today
    let parts = request.path.dropFirst(StaffPrintPage.folder.count)
      .split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? ""
    // A picture's address names the edition, so that a browser may keep it.
    let isPreview = parts.count == 2 && parts[0] == edition.version
    guard parts.count == 1 || isPreview,
      let order = edition.library.procedures.lazy.flatMap({ SheetOrder.all(of: $0, on: today) })
        .first(where: { "\($0.name).\(isPreview ? "png" : "pdf")" == name })
    else { return WebReply(status: 404, .text("no such sheet\n")) }
    do throws(PaperError) {
      if isPreview {
        let picture = try edition.keptSheets.preview(order)
        return WebReply(status: 200, .file(bytes: picture, type: "image/png", isImmutable: true))
      }
      let pdf = try edition.keptSheets.pdf(order, resumingAt: settings.resumeAddress)
      if request.method == .get { counts.count(order) }
      return WebReply(
        status: 200, .file(bytes: pdf, type: "application/pdf", isImmutable: false))
    } catch {
      return WebReply(status: 500, .text("\(error)\n"))
    }
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
