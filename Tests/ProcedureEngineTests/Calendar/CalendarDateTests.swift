import ProcedureEngine
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "Days that do not exist cannot be made",
    arguments: [
      "2027-02-29", "2027-02-31", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10",
      "2027-01-00", "1899-12-31", "2200-01-01", "27-01-01", "2027-1-01", "2027/01/01",
      "2027-01-01T",
      "", "2027-01", "+027-01-01",
    ])
  func impossible(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test("Leap days exist in leap years", arguments: ["2028-02-29", "2000-02-29", "2096-02-29"])
  func leapDays(text: String) {
    #expect(CalendarDate(iso8601: text)?.iso8601 == text)
  }

  @Test(
    "Day numbers count from 1 January 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2026-11-24", 20_781), ("1900-01-01", -25_567), ("2199-12-31", 84_005),
    ] as [(CalendarDate, Int)])
  func dayNumbers(date: CalendarDate, number: Int) {
    #expect(date.dayNumber == number)
    #expect(CalendarDate(clampingDayNumber: number) == date)
  }

  @Test("Every day of three centuries is one after the day before, on the next weekday")
  func everyDay() {
    var date: CalendarDate = "1900-01-01"
    #expect(date.weekday == 1)
    while date < "2199-12-31" {
      let next = date.adding(days: 1)
      #expect(next.dayNumber == date.dayNumber + 1 && next > date)
      #expect(next.weekday == date.weekday % 7 + 1)
      date = next
    }
  }

  @Test(
    "A length of time is counted in the calendar",
    arguments: [
      ("2027-06-15", .earlier, CalendarDuration(45, .days), "2027-05-01"),
      ("2027-06-15", .earlier, CalendarDuration(30, .days), "2027-05-16"),
      ("2027-01-31", .later, CalendarDuration(1, .months), "2027-02-28"),
      ("2028-01-31", .later, CalendarDuration(1, .months), "2028-02-29"),
      ("2027-01-15", .earlier, CalendarDuration(3, .months), "2026-10-15"),
      ("2028-02-29", .later, CalendarDuration(1, .years), "2029-02-28"),
      ("2026-11-24", .later, CalendarDuration(2, .weeks), "2026-12-08"),
      ("2026-11-27", .later, CalendarDuration(1, .workingDays), "2026-11-30"),
      ("2026-11-30", .earlier, CalendarDuration(1, .workingDays), "2026-11-27"),
      ("2026-11-24", .later, CalendarDuration(10...15, .workingDays), "2026-12-15"),
      ("2026-11-24", .later, CalendarDuration(20, .minutes), "2026-11-24"),
      // The clocks change on 28 March 2027 in Brussels; a day is still a day.
      ("2027-03-27", .later, CalendarDuration(2, .days), "2027-03-29"),
    ] as [(CalendarDate, CalendarDate.Direction, CalendarDuration, CalendarDate)])
  func moved(
    date: CalendarDate, direction: CalendarDate.Direction, duration: CalendarDuration,
    expected: CalendarDate
  ) {
    #expect(date.moved(direction, by: duration) == expected)
  }

  @Test("Working days are counted as one counts them day by day, however many", arguments: -40...40)
  func workingDays(count: Int) {
    for start in 20_781..<20_788 {
      var day = CalendarDate(clampingDayNumber: start)
      let counted = day.adding(workingDays: count)
      for _ in 0..<abs(count) {
        repeat { day = day.adding(days: count.signum()) } while day.weekday > 5
      }
      #expect(counted == day)
    }
    #expect(CalendarDate("2026-11-24").adding(workingDays: 999_999) == "2199-12-31")
  }

  @Test(
    "A time of day has digits only", arguments: ["-0:30", "+9:30", "9:+5", "009:30", "9:5", ":30"])
  func impossibleTime(text: String) {
    #expect(ClockTime(text) == nil)
    #expect(ClockTime("9:30") == ClockTime(hour: 9, minute: 30))
  }

  @Test("Counting never leaves the years there are")
  func clamped() {
    #expect(CalendarDate("2199-12-31").adding(days: 400) == "2199-12-31")
    #expect(CalendarDate("1900-01-31").adding(months: -1) == "1900-01-01")
  }

  @Test(
    "A yearly span is the occurrence that has not ended",
    arguments: [
      ("2026-11-24", "2026-11-15", "2027-07-15"), ("2027-07-15", "2026-11-15", "2027-07-15"),
      ("2027-07-16", "2027-11-15", "2028-07-15"), ("2027-01-01", "2026-11-15", "2027-07-15"),
    ] as [(CalendarDate, CalendarDate, CalendarDate)])
  func yearlySpan(day: CalendarDate, first: CalendarDate, last: CalendarDate) throws {
    let opening = try #require(YearlyDay(monthDay: "11-15"))
    let closing = try #require(YearlyDay(monthDay: "07-15"))
    let span = DateSpan.occurrence(from: opening, to: closing, endingOnOrAfter: day)
    #expect(span == DateSpan(from: first, to: last))
  }

  @Test("A leap day that comes every year is 28 February in short years")
  func yearlyLeapDay() throws {
    let day = try #require(YearlyDay(month: 2, day: 29))
    #expect(day.date(in: 2027) == "2027-02-28")
    #expect(day.date(in: 2028) == "2028-02-29")
    #expect(YearlyDay(monthDay: "02-30") == nil)
  }
}
