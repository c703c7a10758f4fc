import Foundation
import TestSupport

/// A copy of the shipped library that a test may change.
struct TranslationLibrary {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Procedures", "Translations"] {
      try FileManager.default.copyItem(
        at: RepositoryPaths.at(name), to: folder.url.appending(path: name))
    }
    // What other tests find out is not repeated here: the files begin in step with the French.
    _ = try run(["update"])
  }

  func run(_ arguments: [String]) throws -> GuichetRun {
    try GuichetRun(["translations"] + arguments, library: folder.url)
  }

  func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
  }

  struct MissingWords: Error {
    let words: String
    let file: String
  }

  /// Replaces words that stand in a file.
  func replace(_ words: String, by others: String, in name: String) throws {
    let text = try text(name)
    guard text.contains(words) else { throw MissingWords(words: words, file: name) }
    try write(text.replacingOccurrences(of: words, with: others), to: name)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.url.appending(path: name))
  }

  /// All PO files in one, to see that nothing changed.
  func translations() throws -> [String: Data] {
    let folder = folder.url.appending(path: "Translations")
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return try paths.filter { $0.contains(".") }.reduce(into: [:]) { files, path in
      files[path] = try Data(contentsOf: folder.appending(path: path))
    }
  }
}
