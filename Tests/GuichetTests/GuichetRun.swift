import Foundation
import TestSupport

/// The built command, run once with arguments; nothing is typed into it.
struct GuichetRun {
  let exitCode: Int32
  let output: String
  let errors: String

  init(_ arguments: [String], library: URL = RepositoryPaths.root) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = library
    process.environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    // Files take any amount of text; a pipe that nobody empties would stop the command.
    let folder = try TemporaryFolder()
    let (output, errors) = (try folder.file("output"), try folder.file("errors"))
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    exitCode = process.terminationStatus
    self.output = String(decoding: try Data(contentsOf: output.url), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors.url), as: UTF8.self)
  }

  /// The command stands beside the tests that were built with it.
  ///
  /// The first argument is the test bundle, or what runs it with the bundle's path as an option.
  static var program: URL {
    let candidates = CommandLine.arguments + [Bundle.main.executablePath ?? ""]
    let programs = candidates.filter { $0.hasPrefix("/") }.map { path in
      URL(filePath: path).deletingLastPathComponent().appending(path: "guichet")
    }
    let built = programs.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
    guard let built else { preconditionFailure("guichet is built beside its tests") }
    return built
  }
}
