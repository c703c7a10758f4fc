/// An administrative procedure: an ordered list of steps, each with its condition.
///
/// Every reference in it was resolved when it was loaded: no name in a valid procedure is missing.
package struct Procedure: Hashable, Sendable {
  package let id: ProcedureID
  package let title: Message
  package let summary: Message
  package let pictogram: PictogramID?
  /// When a person last compared it with its sources.
  package let reviewed: CalendarDate
  package let reviewWithin: CalendarDuration
  /// Facts, windows and dates by name; those of the fragments it uses stand among them.
  package let values: [ValueName: ValueDefinition]
  package let steps: [Step]

  package init(
    id: ProcedureID, title: Message, summary: Message, pictogram: PictogramID? = nil,
    reviewed: CalendarDate, reviewWithin: CalendarDuration,
    values: [ValueName: ValueDefinition], steps: [Step]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.pictogram = pictogram
    self.reviewed = reviewed
    self.reviewWithin = reviewWithin
    self.values = values
    self.steps = steps
  }
}

extension Procedure {
  /// The step with an identifier.
  package func step(_ id: StepID) -> Step? {
    steps.first { $0.id == id }
  }

  /// The question with an identifier, if any step asks it.
  package func question(_ id: QuestionID) -> Question? {
    steps.lazy.compactMap(\.question).first { $0.id == id }
  }
}
