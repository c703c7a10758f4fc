import Localization
import ProcedureEngine
import Testing

@Suite struct DateTests {
  @Test("a date is said with day, month and year")
  func long() throws {
    let date = try #require(CalendarDate(year: 2027, month: 5, day: 15))
    #expect(
      Language.allCases.map { $0.value(date).text } == [
        "15\u{A0}mai 2027", "15\u{A0}травня 2027", "15/05/2027 (15\u{A0}مايو / أيار)",
        "15\u{A0}May 2027",
      ])
  }

  @Test("the full style says the day of the week too")
  func full() throws {
    let date = try #require(CalendarDate(year: 2027, month: 1, day: 15))
    #expect(
      Language.allCases.map { $0.value(date, .full).text } == [
        "vendredi 15\u{A0}janvier 2027", "п\u{2019}ятниця, 15\u{A0}січня 2027",
        "الجمعة 15/01/2027 (15\u{A0}يناير / كانون الثاني)", "Friday 15\u{A0}January 2027",
      ])
  }

  @Test("a date runs the way its language does")
  func direction() throws {
    let date = try #require(CalendarDate(year: 2027, month: 1, day: 5))
    #expect(Language.arabic.value(date).direction == .rightToLeft)
    #expect(Language.arabic.value(date).text.hasPrefix("05/01/2027"))
    #expect(Language.french.value(date).direction == .leftToRight)
  }

  struct SpanCase: CustomTestStringConvertible {
    let first: String
    let last: String
    let texts: [String]
    var testDescription: String { "\(first) to \(last)" }
  }

  @Test(
    "a span says a year it shares once",
    arguments: [
      SpanCase(
        first: "2027-05-01", last: "2027-05-16",
        texts: [
          "du 1er_mai au 16_mai 2027", "з 1_травня до 16_травня 2027",
          "من 01/05/2027 (1_مايو / أيار) إلى 16/05/2027 (16_مايو / أيار)",
          "from 1_May to 16_May 2027",
        ]),
      SpanCase(
        first: "2026-11-15", last: "2027-07-15",
        texts: [
          "du 15_novembre 2026 au 15_juillet 2027", "з 15_листопада 2026 до 15_липня 2027",
          "من 15/11/2026 (15_نوفمبر / تشرين الثاني) إلى 15/07/2027 (15_يوليو / تموز)",
          "from 15_November 2026 to 15_July 2027",
        ]),
      SpanCase(
        first: "2027-05-01", last: "2027-05-01",
        texts: [
          "le 1er_mai 2027", "1_травня 2027", "يوم 01/05/2027 (1_مايو / أيار)", "on 1_May 2027",
        ]),
    ])
  func spans(example: SpanCase) throws {
    let first = try #require(CalendarDate(iso8601: example.first))
    let last = try #require(CalendarDate(iso8601: example.last))
    let span = try #require(DateSpan(from: first, to: last))
    #expect(
      Language.allCases.map { $0.value(span).text }
        == example.texts.map { $0.replacing("_", with: "\u{A0}") })
  }

  @Test("a yearly day has no year")
  func yearly() throws {
    let day = try #require(YearlyDay(month: 11, day: 15))
    #expect(
      Language.allCases.map { $0.value(day).text } == [
        "15\u{A0}novembre", "15\u{A0}листопада", "15/11 (15\u{A0}نوفمبر / تشرين الثاني)",
        "15\u{A0}November",
      ])
  }

  @Test("a month of a year stands in the nominative")
  func months() throws {
    let month = try #require(Source.Month(year: 2026, month: 11))
    #expect(
      Language.allCases.map { $0.value(month).text } == [
        "novembre 2026", "листопад 2026", "11/2026 (نوفمبر / تشرين الثاني)", "November 2026",
      ])
    #expect(Language.ukrainian.name(ofMonth: 1) == "січень")
    #expect(Language.arabic.name(ofMonth: 1) == "يناير / كانون الثاني")
  }

  @Test("a clock has 24 hours and runs from left to right")
  func clock() throws {
    let early = try #require(ClockTime("9:05"))
    let late = try #require(ClockTime("15:00"))
    #expect(Language.allCases.map { $0.value(early).text } == ["9:05", "09:05", "09:05", "09:05"])
    #expect(Language.allCases.map { $0.value(late).text } == ["15:00", "15:00", "15:00", "15:00"])
    #expect(Language.arabic.value(early).direction == .leftToRight)
  }
}
