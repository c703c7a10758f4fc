package import ProcedureEngine

/// Writes events as an iCalendar file (RFC 5545), which telephones and computers open.
///
/// All days are calendar dates without a time zone (`VALUE=DATE`), so they are the same everywhere.
/// The same events on the same day are the same bytes.
package enum ICalendar {
  /// The text of a file; `day` is when it was made.
  package static func text(of events: [CalendarEvent], madeOn day: CalendarDate) -> String {
    let content: [ContentLine] =
      [
        ContentLine("BEGIN", verbatim: "VCALENDAR"), ContentLine("VERSION", verbatim: "2.0"),
        ContentLine("PRODID", verbatim: "-//Guichet//Guichet//EN"),
        ContentLine("CALSCALE", verbatim: "GREGORIAN"), ContentLine("METHOD", verbatim: "PUBLISH"),
      ] + events.flatMap { lines(of: $0, madeOn: day) } + [
        ContentLine("END", verbatim: "VCALENDAR")
      ]
    return content.map(\.folded).joined()
  }

  private static func lines(of event: CalendarEvent, madeOn day: CalendarDate) -> [ContentLine] {
    func text(_ name: String, _ words: CalendarEvent.Words) -> ContentLine {
      ContentLine("\(name);LANGUAGE=\(words.languageTag)", text: words.text)
    }
    var lines = [
      ContentLine("BEGIN", verbatim: "VEVENT"), ContentLine("UID", text: event.uid),
      ContentLine("DTSTAMP", verbatim: "\(day.basic)T000000Z"),
      ContentLine("DTSTART;VALUE=DATE", verbatim: event.span.first.basic),
      // The end of an event is the first day that is no longer part of it (3.6.1).
      ContentLine("DTEND;VALUE=DATE", verbatim: event.span.last.adding(days: 1).basic),
      text("SUMMARY", event.summary),
    ]
    lines += [event.description.map { text("DESCRIPTION", $0) }].compactMap(\.self)
    lines += [event.location.map { text("LOCATION", $0) }].compactMap(\.self)
    // A window says when one may come, not that one is busy (3.8.2.7).
    lines.append(ContentLine("TRANSP", verbatim: "TRANSPARENT"))
    lines += alarm(text("DESCRIPTION", event.summary))
    lines.append(ContentLine("END", verbatim: "VEVENT"))
    return lines
  }

  /// Rings at nine in the morning of the day before the last one.
  private static func alarm(_ description: ContentLine) -> [ContentLine] {
    [
      ContentLine("BEGIN", verbatim: "VALARM"), ContentLine("ACTION", verbatim: "DISPLAY"),
      description, ContentLine("TRIGGER;RELATED=END", verbatim: "-P1DT15H"),
      ContentLine("END", verbatim: "VALARM"),
    ]
  }
}

extension CalendarDate {
  /// The ISO 8601 basic form, `20270304` (3.3.4).
  fileprivate var basic: String { iso8601.filter { $0 != "-" } }
}
