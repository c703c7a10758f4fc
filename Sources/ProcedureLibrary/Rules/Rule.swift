package import Diagnostics

/// One thing every procedure must keep, beyond being well formed.
///
/// A rule is one file: its reason in the first comment, its search, and its message at the bottom.
package protocol Rule: Sendable {
  static func check(_ subject: RuleSubject) -> [Diagnostic]
}

/// Every rule there is.
package enum Rules {
  package static let all: [any Rule.Type] = [
    AlwaysTrueCondition.self,
    ConflictingFact.self,
    DigitsInText.self,
    FailingJourney.self,
    FactOutOfDate.self,
    GenderedForm.self,
    LaterQuestion.self,
    LongSentence.self,
    MissingEnd.self,
    NegatedUnaskedQuestion.self,
    NeverShown.self,
    ReviewOverdue.self,
    UnknownValue.self,
    UnmarkedTerm.self,
    UnmatchedFee.self,
    UnreachableStep.self,
    UnusedQuestion.self,
    UnusedValue.self,
    UnvisitedByJourneys.self,
    WrittenAddress.self,
  ]

  /// What all rules say of one procedure.
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    all.flatMap { $0.check(subject) }
  }
}
