import ArgumentParser
import KioskServer
import Logging
import ProcedureLibrary
import ServiceLifecycle

/// The servers of one process, with the library they show.
struct ServerProcess {
  private let kiosk: Kiosk
  private let staffDesk: StaffDesk
  private let watch: LibraryWatch
  private let address: ServerAddress
  private let staff: ServerAddress?
  private let logger: Logger

  /// Loads the library; one that cannot be loaded ends the command with a sentence.
  init(
    _ settings: ServerSettings, keys: SessionKeys, at address: ServerAddress,
    _ options: ServeOptions
  ) throws {
    logger = ServerGroup.logger(options.logLevel.level)
    let root = try options.library.folder()
    let stamp = LibraryStamp(of: root)
    let files = try LibraryFolder(root)
    let shelf = EditionShelf(try Edition(of: files))
    for omission in shelf.edition.omissions {
      ServeOutput.warn("\(omission.id) is left out: \(omission.reason); run `guichet check`")
    }
    let clock = Clock.moments(on: options.today?.date)
    let desk = SessionDesk(
      keys: keys, idleLimit: settings.sessionLimit,
      since: settings.isTerminal ? clock().second - 1 : nil)
    var settings = settings
    settings.mostPages = options.printPages
    let counts = PrintCounts()
    kiosk = Kiosk(
      settings, shelf: shelf, desk: desk, printing: try options.printDesk(), counts: counts,
      clock: clock)
    staffDesk = StaffDesk(settings, shelf: shelf, counts: counts, clock: clock)
    watch = LibraryWatch(root: root, files: files, since: stamp, shelf: shelf, logger: logger)
    self.address = address
    staff = options.staffPort.map { ServerAddress(host: "127.0.0.1", port: $0) }
  }

  /// Serves until a signal comes, then finishes what is under way.
  func run(
    with browser: (any Service)? = nil,
    whenReady: @escaping @Sendable (_ url: String) async -> Void
  ) async throws {
    let address = address
    var services: [any Service] = [
      watch,
      WebServer.service(kiosk, at: address, logger: logger) { port in
        await whenReady(ServerAddress(host: address.host, port: port).url)
      },
    ]
    if let staff {
      services.append(
        WebServer.service(staffDesk, at: staff, logger: logger) { port in
          ServeOutput.say("Staff: \(ServerAddress(host: staff.host, port: port).url)/staff")
        })
    }
    if let browser { services.append(browser) }
    try await ServerGroup.serve(services, at: address, logger: logger)
  }
}
