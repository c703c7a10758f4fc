import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// The site on a socket, with the limits that keep one client from hurting another.
package enum WebServer {
  static let mostConnections = 64
  /// So many more are accepted, to be told that there are too many.
  static let mostTold = 64
  static let longestHeaders = 16 * 1024
  /// A connection on which nothing is asked, or on which a request comes too slowly, is closed.
  static let idleTime = TimeAmount.seconds(10)

  /// The server of the site.
  package static func service(
    _ kiosk: Kiosk, at address: ServerAddress, logger: Logger,
    whenReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> some Service {
    application(
      KioskResponder(kiosk, logger: logger), at: address, logger: logger,
      busy: { kiosk.busy }, whenReady: whenReady)
  }

  /// The server of the staff's pages.
  package static func service(
    _ staff: StaffDesk, at address: ServerAddress, logger: Logger,
    whenReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> some Service {
    application(
      KioskResponder(logger: logger) { staff.reply(to: $0) }, at: address, logger: logger,
      busy: { WebReply(status: 503) }, whenReady: whenReady)
  }

  /// The server of the translators' workbench.
  package static func service(
    _ workbench: WorkbenchResponder, at address: ServerAddress, logger: Logger,
    whenReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> some Service {
    application(
      workbench, at: address, logger: logger, busy: { WebReply(status: 503) },
      whenReady: whenReady)
  }

  private static func application<Responder: HTTPResponder>(
    _ responder: Responder, at address: ServerAddress, logger: Logger,
    busy: @escaping @Sendable () -> WebReply,
    whenReady: @escaping @Sendable (_ port: Int) async -> Void
  ) -> some ApplicationProtocol
  where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    let limit = ConnectionLimit(mostConnections, busy: busy)
    return Application(
      responder: responder,
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [limit.handler()], idleTimeout: idleTime,
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: longestHeaders, maxHeaderListSize: longestHeaders,
            maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          mostConnections + mostTold, logger: logger)),
      onServerRunning: { await whenReady($0.localAddress?.port ?? address.port) }, logger: logger)
  }
}

/// Where a server listens.
package struct ServerAddress: Hashable, Sendable {
  package let host: String
  package let port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  package var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

  /// The address as a browser takes it.
  package var url: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}
