/// What the workbench does with files, so that tests can let each single act fail.
package protocol FileOperations: Sendable {
  /// The bytes of a file, or nothing when there is none.
  func bytes(of path: String) throws(FileFailure) -> [UInt8]?
  func names(in folder: String) throws(FileFailure) -> [String]
  func makeFolder(_ path: String) throws(FileFailure)
  /// Writes a new file that its owner alone may read when it is private, and brings it to disk.
  func create(_ path: String, _ bytes: [UInt8], isPrivate: Bool) throws(FileFailure)
  /// Puts a file in the place of another in one act (POSIX rename).
  func rename(_ path: String, to other: String) throws(FileFailure)
  /// Brings the names in a folder to disk.
  func synchronize(folder: String) throws(FileFailure)
  func remove(_ path: String) throws(FileFailure)
}

/// An act that the system refused; what stood there before still stands.
package struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String {
    "\(path) could not be written, and was not changed: \(reason)"
  }
}

extension FileOperations {
  /// Replaces a file so that a reader sees the old bytes or the new ones, never half of them.
  ///
  /// It is written beside the file, brought to disk, and then takes the file's place.
  package func replace(
    _ path: String, with bytes: [UInt8], isPrivate: Bool = false
  ) throws(FileFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let temporary = "\(path).new"
    try makeFolder(folder)
    do throws(FileFailure) {
      try create(temporary, bytes, isPrivate: isPrivate)
      try rename(temporary, to: path)
    } catch {
      // What is left of it harms nobody, and the next attempt writes over it.
      try? remove(temporary)
      throw error
    }
    try synchronize(folder: folder)
  }
}
