import Foundation
import TestSupport

/// A folder that lives as long as the value.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A new, empty file to write to.
  func file(_ name: String) throws -> (url: URL, handle: FileHandle) {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return (file, try FileHandle(forWritingTo: file))
  }
}

extension TemporaryFolder {
  /// The shipped library, in which the text of one file is another.
  convenience init(libraryWith path: String, saying text: String) throws {
    try self.init()
    for folder in ["Procedures", "Translations"] {
      try FileManager.default.copyItem(
        at: RepositoryPaths.at(folder), to: url.appending(path: folder))
    }
    try Data(text.utf8).write(to: url.appending(path: path))
  }
}
