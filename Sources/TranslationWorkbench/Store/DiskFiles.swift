import Foundation

/// The files of a library on disk, by path relative to its folder.
package struct DiskFiles: FileOperations {
  private let root: URL

  package init(root: String) {
    self.root = URL(fileURLWithPath: root, isDirectory: true)
  }

  private func full(_ path: String) -> String {
    path.hasPrefix("/") ? path : root.appending(path: path).path(percentEncoded: false)
  }

  package func bytes(of path: String) throws(FileFailure) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: full(path)) else { return nil }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: full(path))))
    } catch {
      throw FileFailure(path: path, reason: error.localizedDescription)
    }
  }

  package func names(in folder: String) throws(FileFailure) -> [String] {
    guard FileManager.default.fileExists(atPath: full(folder)) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: full(folder)).sorted()
    } catch {
      throw FileFailure(path: folder, reason: error.localizedDescription)
    }
  }

  package func makeFolder(_ path: String) throws(FileFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: full(path), withIntermediateDirectories: true)
    } catch {
      throw FileFailure(path: path, reason: error.localizedDescription)
    }
  }

  package func create(
    _ path: String, _ bytes: [UInt8], isPrivate: Bool
  ) throws(FileFailure) {
    // A link left in the place of the file must not be followed out of the folder.
    _ = unlink(full(path))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = open(full(path), flags, isPrivate ? 0o600 : 0o644)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw failure(path) }
      written += max(0, count)
    }
    guard fsync(file) == 0 else { throw failure(path) }
  }

  package func rename(_ path: String, to other: String) throws(FileFailure) {
    guard Foundation.rename(full(path), full(other)) == 0 else { throw failure(other) }
  }

  package func synchronize(folder: String) throws(FileFailure) {
    let opened = open(full(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw failure(folder) }
    defer { close(opened) }
    guard fsync(opened) == 0 else { throw failure(folder) }
  }

  package func remove(_ path: String) throws(FileFailure) {
    guard unlink(full(path)) == 0 || errno == ENOENT else { throw failure(path) }
  }

  private func failure(_ path: String) -> FileFailure {
    FileFailure(path: path, reason: String(cString: strerror(errno)))
  }
}
