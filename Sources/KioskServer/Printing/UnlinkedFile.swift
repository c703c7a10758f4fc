import Foundation

/// A file without a name: nobody else can open it, and it is gone with its last reader.
enum UnlinkedFile {
  /// A file with these bytes, to be read from its beginning.
  static func holding(_ bytes: [UInt8]) -> FileHandle? {
    var template = Array("\(folder)/guichet-XXXXXX".utf8CString)
    // Made for its owner alone (mkstemp(3)), and without a name before anything is in it.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard (try? file.write(contentsOf: bytes)) != nil, (try? file.seek(toOffset: 0)) != nil else {
      return nil
    }
    return file
  }

  /// Where a user's files live in memory only, if there is such a place.
  private static var folder: String {
    let memory = ["/run/user/\(getuid())", "/dev/shm"]
    return memory.first { access($0, W_OK) == 0 } ?? "/tmp"
  }
}
