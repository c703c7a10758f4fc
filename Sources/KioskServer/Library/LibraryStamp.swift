import Foundation

/// How the files of a library look from outside: names, sizes and times; equal while nothing changed.
package struct LibraryStamp: Hashable, Sendable {
  private struct File: Hashable {
    let path: String
    let size: Int
    let modified: Date?
  }

  private let files: [File]

  /// Looks at every file that is read, in a folder that holds `Procedures` and `Translations`.
  package init(of root: String) {
    files = ["Procedures", "Translations"].flatMap { folder in
      let path = "\(root)/\(folder)"
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".po") }.sorted()
        .map { Self.file("\(path)/\($0)") }
    }
  }

  private static func file(_ path: String) -> File {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return File(
      path: path, size: attributes?[.size] as? Int ?? -1,
      modified: attributes?[.modificationDate] as? Date)
  }
}
