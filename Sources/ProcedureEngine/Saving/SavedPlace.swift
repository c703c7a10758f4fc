/// Where a person is in a procedure, as it can be kept and come back to.
///
/// It is all there is to keep: the answers decide everything, and the step only says which screen
/// was looked at. Whoever brings it back is not trusted; a ``Journey`` takes from it what applies.
package struct SavedPlace: Hashable, Sendable {
  package let procedure: ProcedureID
  /// The step looked at; nothing means the first open one.
  package let step: StepID?
  package let answers: Answers

  package init(procedure: ProcedureID, step: StepID? = nil, answers: Answers = Answers()) {
    self.procedure = procedure
    self.step = step
    self.answers = answers
  }
}

/// Why a text is no saved place.
package enum SavedPlaceError: Error, Hashable, Sendable {
  /// It is longer than ``SavedPlace/longestCode``.
  case tooLong
  /// It was written by another version of the format.
  case unknownVersion
  case malformed
}
