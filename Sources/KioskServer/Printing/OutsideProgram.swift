import Foundation

/// A program that is run to its end, or for as long as it may.
enum OutsideProgram {
  /// Runs a program, which reads from the input and inherits no secret.
  ///
  /// - Returns: What it wrote, if it ended in time and without an error.
  static func run(
    _ program: String, _ arguments: [String], input: FileHandle = .nullDevice,
    atMost limit: Duration
  ) async -> String? {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"]
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in ended.continuation.finish() }
    guard (try? process.run()) != nil else { return nil }
    let identifier = process.processIdentifier
    let watchdog = Task {
      if (try? await Task.sleep(for: limit)) != nil { kill(identifier, SIGKILL) }
    }
    for await _ in ended.stream {}
    watchdog.cancel()
    if process.isRunning { kill(identifier, SIGKILL) }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    return (try? output.fileHandleForReading.readToEnd()).flatMap {
      String(decoding: $0, as: UTF8.self)
    } ?? ""
  }
}
