import Foundation

/// Writes files so that a reader sees the old text or the new one, never half of it.
enum AtomicFile {
  /// Writes a text in UTF-8.
  static func write(_ text: String, to path: String) throws(FileWriteFailure) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes beside the file, brings it to disk, then takes the file's place.
  static func write(_ bytes: [UInt8], to path: String) throws(FileWriteFailure) {
    let temporary = "\(path).new"
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw FileWriteFailure(path: path, reason: error.localizedDescription)
    }
    guard rename(temporary, path) == 0 else {
      throw FileWriteFailure(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

/// A file that could not be written; what stood there before still stands.
struct FileWriteFailure: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path) could not be written, and was not changed: \(reason)" }
}
