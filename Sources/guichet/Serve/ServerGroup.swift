import ArgumentParser
import KioskServer
import Logging
import ServiceLifecycle
import UnixSignals

/// What the servers of a command run in.
enum ServerGroup {
  /// Serves until a signal comes, then finishes what is under way.
  static func run(
    _ services: [any Service], at address: ServerAddress, logger: Logger
  ) async throws(ServerFailure) {
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      throw ServerFailure(address: address, reason: "\(error)")
    }
  }

  /// Serves as ``run(_:at:logger:)`` does; a failure ends the command with a sentence.
  static func serve(
    _ services: [any Service], at address: ServerAddress, logger: Logger
  ) async throws {
    do throws(ServerFailure) {
      try await run(services, at: address, logger: logger)
    } catch {
      ServeOutput.warn(error.description)
      throw ExitCode.cannotRun
    }
  }

  static func logger(_ level: Logger.Level) -> Logger {
    var logger = Logger(label: "guichet") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = level
    return logger
  }
}

/// A server that could not start, or ended by itself.
struct ServerFailure: Error, CustomStringConvertible {
  let address: ServerAddress
  let reason: String

  var description: String { "\(address.url) cannot be served: \(reason)" }
}
