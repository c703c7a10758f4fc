import KioskServer
import ProcedureEngine
import Synchronization
import WebRenderer

/// A site of the small library with a clock that only tests move.
struct Site: Sendable {
  let kiosk: Kiosk
  let clock: TestClock
  let shelf: EditionShelf
  /// What prints, where there is a printer.
  let printing: PrintDesk?
  let counts = PrintCounts()

  /// The small library, loaded once for all tests.
  private static let small = Result { try Edition(of: SmallLibrary.files, drawing: Drawn.drawing) }

  /// The same library, drawn as people see it.
  static let real = Result { try Edition(of: SmallLibrary.files) }

  init(
    _ medium: Medium = .browser, edition: Edition? = nil, clock: TestClock = TestClock(),
    publicAddress: String? = nil, printer: (any Printer)? = nil
  ) throws {
    var settings = ServerSettings(medium: medium)
    settings.publicAddress = publicAddress.flatMap { PublicAddress($0) }
    shelf = EditionShelf(try edition ?? Self.small.get())
    let desk = SessionDesk(
      keys: SessionKeys(), idleLimit: settings.sessionLimit, since: settings.isTerminal ? 0 : nil)
    printing = printer.map { PrintDesk($0) }
    kiosk = Kiosk(settings, shelf: shelf, desk: desk, printing: printing, counts: counts) {
      clock.moment
    }
    self.clock = clock
  }

  var staff: StaffDesk {
    let clock = clock
    return StaffDesk(kiosk.settings, shelf: shelf, counts: counts) { clock.moment }
  }
}

/// A clock that stands still until it is moved.
final class TestClock: Sendable {
  private let second = Mutex(1_800_000_000)

  static let today = CalendarDate(iso8601: "2026-11-24")

  func advance(by seconds: Int) { second.withLock { $0 += seconds } }

  var moment: Moment {
    guard let today = Self.today else { preconditionFailure("24 November 2026 is a day") }
    return Moment(second: second.withLock { $0 }, today: today)
  }
}

/// A browser with one cookie, which follows where it is sent.
struct Visitor {
  let site: Site
  /// The value of the session cookie, if there is one.
  var cookie: String?

  init(at site: Site) {
    self.site = site
  }

  mutating func send(_ request: WebRequest) -> WebReply {
    var request = request
    request.host = request.host ?? "127.0.0.1:8000"
    if let cookie { request.cookies = ["guichet=\(cookie)"] }
    let reply = site.kiosk.reply(to: request)
    if let field = reply.cookie {
      let value = field.split(separator: ";", omittingEmptySubsequences: false)[0]
        .dropFirst("guichet=".count)
      cookie = value.isEmpty ? nil : String(value)
    }
    return reply
  }

  mutating func get(_ path: String) -> WebReply { send(WebRequest(.get, path)) }

  /// Sends a form and does not follow.
  mutating func post(_ path: String, _ form: String) -> WebReply {
    var request = WebRequest(.post, path)
    request.contentType = "application/x-www-form-urlencoded"
    request.body = .bytes(Array(form.utf8))
    return send(request)
  }

  /// Looks at a page, following where it leads.
  mutating func page(_ path: String) -> String { follow(get(path)) }

  /// Sends a form and looks at the page it leads to.
  mutating func page(_ path: String, _ form: String) -> String { follow(post(path, form)) }

  private mutating func follow(_ reply: WebReply) -> String {
    var reply = reply
    for _ in 0..<5 {
      guard let location = reply.location else { break }
      reply = get(location.path)
    }
    return reply.text
  }

  /// Somebody who has chosen French and the permit.
  static func inPermit(at site: Site) -> Visitor {
    var visitor = Visitor(at: site)
    _ = visitor.post("/language", "language=fr")
    _ = visitor.post("/enter", "procedure=permit")
    return visitor
  }
}

extension WebReply {
  var text: String {
    switch content {
    case .page(let text), .text(let text), .attachment(let text, _, _): text
    case .none, .file: ""
    }
  }
}
