import Foundation

/// A program of the machine that judges a PDF or reads a picture of it.
package struct OutsideTool {
  package let exitCode: Int32
  package let output: String

  /// Runs a program with a PDF, whose path stands for `PDF` in the arguments.
  ///
  /// - Throws: When the program is not installed; `make test` installs it.
  package init(_ name: String, _ arguments: [String], pdf: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "guichet-\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try self.init(
      name, arguments.map { $0 == "PDF" ? file.path(percentEncoded: false) : $0 })
  }

  private init(_ name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    exitCode = process.terminationStatus
    if exitCode == 127 { throw NotInstalled(name: name) }
  }

  private struct NotInstalled: Error {
    let name: String
  }

  /// What the QR codes on its pages say, read from a picture of them.
  package static func scannedCodes(_ pdf: [UInt8]) throws -> [String] {
    let picture = FileManager.default.temporaryDirectory
      .appending(path: "guichet-\(UUID().uuidString)").path(percentEncoded: false)
    _ = try OutsideTool("pdftoppm", ["-r", "150", "-gray", "PDF", picture], pdf: pdf)
    let folder = FileManager.default.temporaryDirectory
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { picture.hasSuffix(String($0.prefix(44))) && $0.hasSuffix(".pgm") }.sorted()
    let paths = names.map { folder.appending(path: $0).path(percentEncoded: false) }
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    let scan = try OutsideTool("zbarimg", ["-q", "--raw"] + paths)
    return scan.output.split(separator: "\n").map(String.init)
  }
}
