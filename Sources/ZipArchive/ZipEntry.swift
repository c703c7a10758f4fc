/// A file in a zip archive.
package struct ZipEntry: Hashable, Sendable {
  /// Relative, with slashes, such as `po/shared.po`.
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why an archive was not read or not written.
package enum ZipFault: Error, Hashable, Sendable {
  case notAZip(String)
  case encrypted(path: String)
  /// The path leads out of the folder in which somebody would unpack it.
  case leadsOut(path: String)
  /// A link, or a device: what it holds stands elsewhere.
  case notAFile(path: String)
  case twice(path: String)
  case tooManyEntries(limit: Int)
  /// It unpacks to more than any kit holds.
  case tooLarge(limit: Int)
  case notWritten(String)
}

extension ZipFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAZip(let reason): "this is no whole zip archive: \(reason)"
    case .encrypted(let path): "\(path) in the archive is encrypted; send it without a password"
    case .leadsOut(let path): "the archive holds \(path), which leads out of its folder"
    case .notAFile(let path): "the archive holds \(path), which is a link and no file"
    case .twice(let path): "the archive holds \(path) twice"
    case .tooManyEntries(let limit): "the archive holds more than \(limit) files"
    case .tooLarge(let limit): "the archive unpacks to more than \(limit / 1024 / 1024) MiB"
    case .notWritten(let reason): "the archive could not be written: \(reason)"
    }
  }
}
