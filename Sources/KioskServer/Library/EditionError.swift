package import Presentation
package import ProcedureLibrary

/// Why a library cannot be served at all.
package enum EditionError: Error, Hashable, Sendable, CustomStringConvertible {
  case library(LibraryError)
  /// Buttons without words.
  case interface(IncompleteInterface)

  package var description: String {
    switch self {
    case .library(let error): error.description
    case .interface(let error): error.description
    }
  }
}
