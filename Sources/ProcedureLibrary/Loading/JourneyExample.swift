package import Diagnostics
package import ProcedureEngine

/// A named example of `journeys.yaml`: who comes, what they answer, what they must see.
package struct JourneyExample: Hashable, Sendable {
  package let name: String
  package let today: CalendarDate
  /// The answers as written, to be read by their questions.
  package let answers: [QuestionID: String]
  /// The whole path.
  package let steps: [StepID]?
  /// Every paper of the checklist, in order.
  package let documents: [DocumentID]?
  /// A fact's name, `free` or `ask`, by `pay` step.
  package let fees: [StepID: String]
  package let windows: [StepID: DateSpan]
  package let ends: StepID?
  package let range: SourceRange
}
