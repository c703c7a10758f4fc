import Localization
package import ProcedureEngine

/// Days on which a step of somebody's way is to be done, in words for a calendar.
package struct CalendarEntry: Hashable, Sendable {
  package let step: StepID
  package let span: DateSpan
  /// What is to be done, and in which procedure.
  package let title: Line
  /// What to know about it.
  package let notes: [Line]
  package let place: Line?
}

extension Presenter {
  /// The windows of a person's way whose days are known, in the order of the steps.
  package func calendar(of journey: Journey) -> [CalendarEntry] {
    var writer = PageWriter(presenter: self, journey: journey)
    let steps = journey.stages.map(\.step)
    return steps.compactMap { step in
      guard let span = journey.window(of: step) else { return nil }
      let title = writer.line(.calendarTitle) {
        [
          "step": $0.name(step.title, in: $1),
          "procedure": $0.name(journey.procedure.title, in: $1),
        ]
      }
      let office = journey.office(of: step)
      return CalendarEntry(
        step: step.id, span: span, title: title,
        notes: writer.lines(step.say + step.warn),
        place: office.map { writer.line($0.name) })
    }
  }
}

extension Line {
  /// The words and values as one text, in which values that run the other way are isolated.
  package var isolatedText: String { inlines.isolated(in: language) }
}
