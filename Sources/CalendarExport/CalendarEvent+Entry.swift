package import Presentation
package import ProcedureEngine
import Localization

extension CalendarEvent {
  /// The days of a step as a presenter puts them into words.
  ///
  /// The name of an event says which step it is and when, and nothing else.
  package init(_ entry: CalendarEntry, of procedure: ProcedureID) {
    let notes = entry.notes.map(\.isolatedText).joined(separator: "\n")
    self.init(
      uid: "\(procedure).\(entry.step).\(entry.span.first).\(entry.span.last)@guichet",
      span: entry.span, summary: Words(entry.title),
      description: entry.notes.first.map {
        Words(notes, languageTag: $0.language.tag)
      }, location: entry.place.map { Words($0) })
  }
}

extension CalendarEvent.Words {
  fileprivate init(_ line: Line) {
    self.init(line.isolatedText, languageTag: line.language.tag)
  }
}
