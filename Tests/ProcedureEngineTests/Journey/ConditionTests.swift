import ProcedureEngine
import Testing

@Suite("Conditions")
struct ConditionTests {
  private let circumstances = Circumstances(
    values: [
      "opens": .fact(.duration(CalendarDuration(45, .days))),
      "closes": .fact(.duration(CalendarDuration(30, .days))),
      "limit": .fact(.date("2027-03-04")),
      "cutoff": .fact(.yearly(YearlyDay.test(7, 10))),
      "ask_window": .window(
        Window(
          from: DateExpression(.answer("expiry"), offset: .init(.earlier, .fact("opens"))),
          to: DateExpression(.answer("expiry"), offset: .init(.earlier, .fact("closes"))))),
    ],
    today: "2027-05-05",
    answers: [
      "card": .choice("a"), "papers": .choices(["passport", "diploma"]), "persons": .number(3),
      "expiry": .date("2027-06-15"), "commune": .office("schaerbeek"),
    ])

  @Test(
    "Tests on answers",
    arguments: [
      (.chose("card", "a", "b"), true), (.chose("card", "b"), false),
      (.chose("unasked", "a"), false), (.not(.chose("unasked", "a")), true),
      (.chose("papers", "passport"), true),
      (.choice("papers", .allOf(["passport", "diploma"])), true),
      (.choice("papers", .allOf(["passport", "photo"])), false),
      (.choice("papers", .noneOf(["photo"])), true),
      (.choice("unasked", .noneOf(["photo"])), false),
      (.choice("papers", .only(["passport", "diploma"])), true),
      (.choice("papers", .only(["passport"])), false),
      (.number("persons", 2...3), true), (.number("persons", 4...9), false),
      (.office("commune", ["schaerbeek"]), true), (.office("card", ["schaerbeek"]), false),
      (.answered("expiry"), true), (.answered("unasked"), false),
      (.all([.chose("card", "a"), .number("persons", 3...3)]), true),
      (.all([]), true), (.any([]), false),
      (.any([.chose("card", "b"), .answered("card")]), true),
      (.named("protected", .chose("card", "a")), true),
    ] as [(Condition, Bool)])
  func answers(condition: Condition, expected: Bool) {
    #expect(circumstances.holds(condition) == expected)
  }

  @Test(
    "Comparisons of days are strict, windows hold their ends",
    arguments: [
      (.answer("expiry"), .after(.today), true), (.answer("expiry"), .before(.today), false),
      (.today, .before(.answer("expiry", minus: 41)), false),
      (.today, .before(.answer("expiry", minus: 40)), true),
      (.today, .after(.answer("expiry", minus: 42)), true),
      (.today, .within(Window(from: .today, to: .today)), true),
      (.today, .within(Window(from: .answer("expiry"), to: .today)), false),
      (.today, .after(.value("limit")), true), (.answer("unasked"), .before(.today), false),
      (.today, .before(.answer("unasked")), false), (.today, .before(.value("nothing")), false),
      // A yearly day compared with a day takes that day's year.
      (.answer("expiry"), .before(.value("cutoff")), true),
      (.today, .after(.value("cutoff")), false),
    ] as [(Condition.DateSubject, Condition.DateTest, Bool)])
  func days(subject: Condition.DateSubject, test: Condition.DateTest, expected: Bool) {
    #expect(circumstances.holds(.date(subject, test)) == expected)
  }

  @Test("A window is read from the answer and the facts")
  func window() {
    #expect(
      circumstances.reading(of: "ask_window")
        == DateSpan(from: "2027-05-01", to: "2027-05-16").map(ValueReading.window))
    #expect(circumstances.reading(of: "nothing") == .notKnown)
  }

  @Test(
    "A yearly window with days of grace is open until they end",
    arguments: [
      ("2027-07-16", "2026-11-15", "2027-07-25"), ("2027-07-25", "2026-11-15", "2027-07-25"),
      ("2027-07-26", "2027-11-15", "2028-07-25"),
    ] as [(CalendarDate, CalendarDate, CalendarDate)])
  func yearlyWindowWithGrace(day: CalendarDate, first: CalendarDate, last: CalendarDate) {
    let circumstances = Circumstances(
      values: [
        "opens": .fact(.yearly(YearlyDay.test(11, 15))),
        "closes": .fact(.yearly(YearlyDay.test(7, 15))),
      ], today: day)
    let grace = DateExpression.Offset(.later, .literal(CalendarDuration(10, .days)))
    let window = Window(
      from: .value("opens"), to: DateExpression(.value("closes"), offset: grace))
    #expect(circumstances.span(of: window) == DateSpan(from: first, to: last))
  }
}

extension YearlyDay {
  /// A yearly day that the test wrote; an impossible one is 1 January.
  static func test(_ month: Int, _ day: Int) -> YearlyDay {
    guard let yearly = YearlyDay(month: month, day: day) else {
      preconditionFailure("the test names a day that some year has")
    }
    return yearly
  }
}
