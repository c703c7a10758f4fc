/// How much a problem matters.
package enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The procedure cannot be used.
  case error
  /// The procedure can be used, and should be looked at.
  case warning
  /// A matter of style: worth mending, and never in the way of a release. SARIF's word for it.
  case note
}

/// One problem in authored data: where it is, what it is, and what to do.
///
/// Messages are lower case, have no final period and quote the author's own word with `quoted(_:)`.
package struct Diagnostic: Sendable, Hashable {
  package let code: DiagnosticCode
  package let severity: Severity
  package let location: SourceLocation
  package let message: String
  package var notes: [Note]
  package var fixIts: [FixIt]

  package init(
    _ code: DiagnosticCode, _ severity: Severity = .error, at location: SourceLocation,
    _ message: String, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = message
    self.notes = notes
    self.fixIts = fixIts
  }

  package init(
    _ code: DiagnosticCode, _ severity: Severity = .error, at range: SourceRange,
    _ message: String, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.init(code, severity, at: .range(range), message, notes: notes, fixIts: fixIts)
  }

  /// The stretch of text it points at, or nil where it concerns a whole file.
  package var range: SourceRange? { location.range }
}

extension Diagnostic {
  /// A second place that helps to understand the first, such as the earlier use of a key.
  package struct Note: Sendable, Hashable {
    package let message: String
    package let location: SourceLocation

    package init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }

    package init(_ message: String, at range: SourceRange) {
      self.init(message, at: .range(range))
    }
  }

  /// A change that would solve the problem: replace `range` by `replacement`.
  package struct FixIt: Sendable, Hashable {
    package let message: String
    package let range: SourceRange
    package let replacement: String

    package init(_ message: String, replace range: SourceRange, with replacement: String) {
      self.message = message
      self.range = range
      self.replacement = replacement
    }
  }
}
