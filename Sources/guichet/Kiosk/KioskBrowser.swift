import Foundation
import KioskServer
import NIOCore
import NIOPosix
import ServiceLifecycle

/// The terminal's browser: started with an empty profile each time, and again when it ends.
struct KioskBrowser: Service {
  private let program: String
  private let display: ChromiumArguments.Display
  private let address = AsyncStream.makeStream(of: String.self)

  init(program: String, display: ChromiumArguments.Display) {
    self.program = program
    self.display = display
  }

  /// Says where the pages are.
  func open(_ url: String) {
    address.continuation.yield(url)
    address.continuation.finish()
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      guard let url = await address.stream.first(where: { _ in true }) else { return }
      while !Task.isCancelled {
        // A browser that starts before the pages shows an error of its own.
        if await Self.isServed(url) { await show(url) }
        // A browser that cannot start must not take the whole machine.
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  private static func isServed(_ url: String) async -> Bool {
    guard let url = URL(string: url), let host = url.host(), let port = url.port else {
      return false
    }
    let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
    let channel = try? await bootstrap.connect(host: host, port: port).get()
    try? await channel?.close()
    return channel != nil
  }

  /// Shows the pages until the browser ends or is to end.
  private func show(_ url: String) async {
    let profile = Self.folder.appending(path: "guichet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      ChromiumArguments(url: url, profile: profile.path(percentEncoded: false), display: display)
      .list
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try FileManager.default.createDirectory(
        at: profile, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let ended = AsyncStream.makeStream(of: Void.self)
      process.terminationHandler = { _ in ended.continuation.finish() }
      try process.run()
      await withTaskCancellationHandler {
        for await _ in ended.stream {}
      } onCancel: {
        process.terminate()
      }
      await Self.end(process)
    } catch {
      ServeOutput.warn("\(program) cannot be started: \(error.localizedDescription)")
    }
  }

  /// Sees the browser end, by force if it does not end by itself.
  private static func end(_ process: Process) async {
    for _ in 0..<30 where process.isRunning {
      process.terminate()
      usleep(100_000)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Where a user's files live in memory only, if there is such a place.
  private static var folder: URL {
    ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"].map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory
  }
}
