/// The files of a library, by path relative to its folder; tests keep them in memory.
package protocol LibraryFiles: Sendable {
  /// The names of folders and files in a folder, in any order; none when there is no such folder.
  func names(in folder: String) throws(LibraryError) -> [String]

  /// The bytes of a file, or nothing when there is no such file.
  func bytes(of path: String) throws(LibraryError) -> [UInt8]?
}

extension LibraryFiles {
  /// The names of the files of one kind in a folder, without the ending, sorted.
  func names(in folder: String, endingIn ending: String) throws(LibraryError) -> [String] {
    try names(in: folder).filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// The names of all procedures, sorted.
  func procedureNames() throws(LibraryError) -> [String] {
    var names: [String] = []
    for name in try self.names(in: "Procedures").sorted() where name != "shared" {
      // A folder without a procedure may hold pictures or notes.
      if try self.names(in: "Procedures/\(name)").contains("procedure.yaml") {
        names.append(name)
      }
    }
    return names
  }
}

/// A library that exists only in memory.
package struct LibraryInMemory: LibraryFiles {
  private let files: [String: [UInt8]]

  package init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  package func names(in folder: String) -> [String] {
    let inside = files.keys.filter { $0.hasPrefix("\(folder)/") }
    return Set(inside.map { String($0.dropFirst(folder.count + 1).prefix { $0 != "/" }) }).sorted()
  }

  package func bytes(of path: String) -> [UInt8]? { files[path] }
}
