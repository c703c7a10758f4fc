/// Why a library cannot be loaded at all; faults inside its files are diagnostics.
package enum LibraryError: Error, Hashable, Sendable {
  /// The folder does not exist.
  case missing(path: String)
  /// The folder has no `Procedures` folder in it.
  case notALibrary(path: String)
  /// Something exists there but cannot be read.
  case unreadable(path: String, reason: String)
}

extension LibraryError {
  /// What is wrong, without the path.
  var reason: String {
    switch self {
    case .missing: "this folder does not exist"
    case .notALibrary: "this folder holds no folder Procedures/"
    case .unreadable(_, let reason): "this file cannot be read: \(reason)"
    }
  }
}

extension LibraryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "there is no folder \(path): name the folder that holds Procedures/ and Translations/"
    case .notALibrary(let path):
      "\(path) has no folder Procedures/: name the folder that holds Procedures/ and Translations/"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    }
  }
}
