import Foundation

/// Writes files so that a reader sees the old text or the new one, never half of it.
enum AtomicFile {
  /// Writes a text in UTF-8.
  static func write(_ text: String, to path: String) throws(FileWriteFailure) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes beside the file, brings it to disk, then takes the file's place.
  ///
  /// What is no ordinary file, such as `/dev/stdout`, is written to as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(FileWriteFailure) {
    if isSpecial(path) { return try fill(path, with: bytes, of: path) }
    let temporary = "\(path).new"
    do throws(FileWriteFailure) {
      try makeFolder(of: path)
      try fill(temporary, with: bytes, of: path)
      guard rename(temporary, path) == 0 else {
        throw FileWriteFailure(path: path, reason: String(cString: strerror(errno)))
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func makeFolder(of path: String) throws(FileWriteFailure) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FileWriteFailure(path: path, reason: error.localizedDescription)
    }
  }

  /// Writes all bytes and waits until they are kept.
  private static func fill(
    _ file: String, with bytes: [UInt8], of path: String
  ) throws(FileWriteFailure) {
    func failure() -> FileWriteFailure {
      FileWriteFailure(path: path, reason: String(cString: strerror(errno)))
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure() }
    var left = bytes[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = failure()
        close(descriptor)
        throw failure
      }
      left = left.dropFirst(count)
    }
    // A device has nothing to bring to disk.
    let isKept = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
    let failure = failure()
    guard close(descriptor) == 0, isKept else { throw failure }
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let type = status.st_mode & S_IFMT
    return type != S_IFREG && type != S_IFDIR
  }
}

struct FileWriteFailure: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path) could not be written, and was not changed: \(reason)" }
}
