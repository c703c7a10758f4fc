import Foundation

/// A tool of GNU gettext, such as `msgcat`, which judges what we write.
package struct GettextTool: Sendable {
  package struct Output: Sendable {
    package let status: Int32
    package let text: String
    package let errors: String
  }

  private let name: String

  package init(name: String) {
    self.name = name
  }

  /// Runs the tool on a text, which it finds in a file after the arguments.
  package func run(_ arguments: [String], input: String) throws -> Output {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "input.po")
    try Data(input.utf8).write(to: file)
    let errors = folder.appending(path: "errors")
    try Data().write(to: errors)

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments + [file.path]
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, text: String(decoding: text, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
