import Foundation
import TestSupport

/// The built command while it serves.
final class GuichetServer {
  private let process = Process()
  private let output = Pipe()

  init(_ arguments: [String], library: URL = RepositoryPaths.root) throws {
    process.executableURL = GuichetRun.program
    process.arguments = arguments
    process.currentDirectoryURL = library
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What it says first; waits for it.
  func firstLine() -> String {
    var line = Data()
    while let byte = try? output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
      guard !byte.isEmpty else { break }
      line += byte
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Asks it to end, and waits until it did.
  func end() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
