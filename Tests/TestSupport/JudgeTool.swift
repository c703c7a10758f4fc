import Foundation

/// A program from outside that judges what we write: `xmllint`, or Python with its tools.
///
/// Python's are those of `make judges`, in `.build/judges`: a virtual environment, because Debian's
/// own Python takes no packages.
package struct JudgeTool: Sendable {
  package struct Output: Sendable {
    package let status: Int32
    package let bytes: [UInt8]
    package let errors: String

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let program: String

  package init(_ name: String) {
    let judge = RepositoryPaths.at(".build", "judges", "bin", name).path(percentEncoded: false)
    program = FileManager.default.isExecutableFile(atPath: judge) ? judge : name
  }

  /// Runs the program on bytes, which it finds in a file named after the arguments.
  package func run(
    _ arguments: [String], input: [UInt8], named name: String
  ) throws -> Output {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(input).write(to: file)
    // Files take any amount of text; a pipe that nobody empties would stop the program.
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    try Data().write(to: output)
    try Data().write(to: errors)

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments + [file.path(percentEncoded: false)]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, bytes: Array(try Data(contentsOf: output)),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
