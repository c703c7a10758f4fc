import CalendarExport
import ProcedureEngine
import TestSupport
import Testing

@Suite("iCalendar files")
struct ICalendarTests {
  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  private static func event(
    from first: String = "2027-05-01", to last: String = "2027-05-16",
    summary: CalendarEvent.Words = .init("Demandez la carte", languageTag: "fr"),
    description: CalendarEvent.Words? = nil, location: CalendarEvent.Words? = nil
  ) throws -> CalendarEvent {
    CalendarEvent(
      uid: "renewal.request@guichet",
      span: try #require(DateSpan(from: try day(first), to: try day(last))), summary: summary,
      description: description, location: location)
  }

  private static func text(_ event: CalendarEvent) throws -> String {
    ICalendar.text(of: [event], madeOn: try day("2026-11-24"))
  }

  @Test("whole days, the end one day after the last, and an alarm the morning before the last")
  func event() throws {
    let text = try Self.text(
      try Self.event(location: .init("Schaerbeek", languageTag: "fr")))
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guichet//Guichet//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:renewal.request@guichet",
      "DTSTAMP:20261124T000000Z", "DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270517",
      "SUMMARY;LANGUAGE=fr:Demandez la carte", "LOCATION;LANGUAGE=fr:Schaerbeek",
      "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
      "DESCRIPTION;LANGUAGE=fr:Demandez la carte", "TRIGGER;RELATED=END:-P1DT15H", "END:VALARM",
      "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(text == lines.map { "\($0)\r\n" }.joined())
  }

  @Test("the last day of a year ends on the first of the next")
  func newYear() throws {
    let text = try Self.text(try Self.event(from: "2026-12-31", to: "2026-12-31"))
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
  }

  @Test(
    "signs with a meaning are escaped, and control characters left out",
    arguments: [
      ("a, b; c", "a\\, b\\; c"), ("a\\b", "a\\\\b"), ("one\ntwo", "one\\ntwo"),
      ("a\u{0}\u{7F}\r\tb", "ab"),
    ])
  func escapes(text: String, escaped: String) throws {
    let file = try Self.text(try Self.event(summary: .init(text, languageTag: "fr")))
    #expect(file.contains("SUMMARY;LANGUAGE=fr:\(escaped)\r\n"))
  }

  @Test(
    "no line is longer than 75 octets, and put together the pieces are the text",
    arguments: [
      String(repeating: "é", count: 200), String(repeating: "اطلب البطاقة ", count: 20),
      String(repeating: "👩‍👩‍👧", count: 30), String(repeating: "x", count: 75),
    ])
  func folding(words: String) throws {
    let text = try Self.text(try Self.event(summary: .init(words, languageTag: "ar")))
    let pieces = text.utf8.split(separator: 0x0A)
    #expect(pieces.allSatisfy { $0.count <= 76 && $0.last == 0x0D })
    // Each piece is whole letters: it is UTF-8 by itself.
    #expect(pieces.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY;LANGUAGE=ar:\(words)\r\n"))
  }

  private static let program = """
    import sys, icalendar
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
    for event in calendar.walk("VEVENT"):
      assert not event.errors, event.errors
      print(event["SUMMARY"], event["SUMMARY"].params["LANGUAGE"])
      print(event["DESCRIPTION"])
      print(event.decoded("DTSTART"), event.decoded("DTEND"), event.decoded("DTSTAMP"))
      for alarm in event.walk("VALARM"):
        print(alarm["ACTION"], alarm.decoded("TRIGGER"), alarm["TRIGGER"].params["RELATED"])
    """

  @Test("another program reads what was written")
  func judge() throws {
    let summary = "اطلب البطاقة في هذه الأيام، من فضلك (تجديد بطاقة الإقامة في بلدية سكاربيك)"
    let event = try Self.event(
      summary: .init(summary, languageTag: "ar"),
      description: .init("a, b; c\\d\nПриходьте вчасно", languageTag: "uk"))
    let run = try JudgeTool("python3").run(
      ["-c", Self.program], input: Array(try Self.text(event).utf8), named: "days.ics")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.text == """
        \(summary) ar
        a, b; c\\d
        Приходьте вчасно
        2027-05-01 2027-05-17 2026-11-24 00:00:00+00:00
        DISPLAY -2 days, 9:00:00 END

        """)
  }
}
