import Foundation

/// A library in a folder on disk.
package struct LibraryFolder: LibraryFiles {
  private let root: URL

  /// Opens a folder.
  ///
  /// - Throws: When it does not exist, or holds no `Procedures`.
  package init(_ path: String) throws(LibraryError) {
    root = URL(fileURLWithPath: path, isDirectory: true)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .missing(path: path) }
    let procedures = root.appending(path: "Procedures").path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: procedures, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .notALibrary(path: path) }
  }

  package func names(in folder: String) throws(LibraryError) -> [String] {
    let path = root.appending(path: folder).path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
  }

  package func bytes(of path: String) throws(LibraryError) -> [UInt8]? {
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return nil
    }
    do {
      return Array(try Data(contentsOf: url))
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }
}
