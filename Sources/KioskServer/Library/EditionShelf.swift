package import Diagnostics
import Logging
import Synchronization

/// Holds the edition that is served now; another takes its place whole, or not at all.
package final class EditionShelf: Sendable {
  private let state: Mutex<State>

  private struct State {
    var edition: Edition
    var failure: ReloadFailure?
  }

  package init(_ edition: Edition) {
    state = Mutex(State(edition: edition))
  }

  package var edition: Edition { state.withLock { $0.edition } }

  /// Why the files as they are now are not the ones served.
  package var failure: ReloadFailure? { state.withLock { $0.failure } }

  /// Puts an edition in the place of the one before, unless it has errors.
  package func offer(_ edition: Edition) {
    let errors = edition.diagnostics.filter { $0.severity == .error }
    state.withLock { state in
      if errors.isEmpty { state.edition = edition }
      state.failure = errors.isEmpty ? nil : .errors(errors)
    }
  }

  package func refuse(_ error: EditionError) {
    state.withLock { $0.failure = .notLoaded(error) }
  }
}

/// Why changed files were not taken; what was served before still is.
package enum ReloadFailure: Hashable, Sendable {
  case notLoaded(EditionError)
  case errors([Diagnostic])

  /// The first faults, for a log.
  var metadata: Logger.Metadata { ["faults": .array(lines.prefix(10).map { .string($0) })] }

  /// One line for each fault: where it is and its code, without the words of the file.
  package var lines: [String] {
    switch self {
    case .notLoaded(let error): [error.description]
    case .errors(let diagnostics):
      diagnostics.map { diagnostic in
        let line = diagnostic.range.map { ":\($0.start.line)" } ?? ""
        return "\(diagnostic.location.path)\(line) [\(diagnostic.code)]"
      }
    }
  }
}
