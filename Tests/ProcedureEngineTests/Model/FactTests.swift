import ProcedureEngine
import Testing

@Suite("Facts")
struct FactTests {
  @Test(
    "A fact shows the version that holds on the day, or says to ask",
    arguments: [
      ("2026-12-31", 10), ("2027-01-01", 12), ("2027-06-30", 12), ("2027-07-01", nil),
    ] as [(CalendarDate, Int?)])
  func versions(day: CalendarDate, euros: Int?) {
    func money(_ euros: Int) -> FactValue { .money(Money(cents: euros * 100...euros * 100)) }
    let fact = Fact(
      name: "fee",
      versions: [
        .init(content: .known(money(10), source: .test), until: "2026-12-31"),
        .init(
          content: .known(money(12), source: .test), from: "2027-01-01", until: "2027-06-30",
          ask: .commune),
      ])
    let expected: FactReading =
      euros.map { .known(money($0), .test) } ?? .ask(.commune, .outOfDate)
    #expect(fact.reading(on: day) == expected)
  }

  @Test(
    "Phone numbers hold digits and one leading plus",
    arguments: [
      ("02 690 86 86", "026908686"), ("+32 2 518 21 23", "+3225182123"), ("112", "112"),
      ("00800 2123 2123", "0080021232123"), ("2+3", nil), ("++32", nil), ("02/690", nil), ("", nil),
      ("1", nil), ("٠٢٦٩٠٨٦", nil),
    ] as [(String, String?)])
  func phones(text: String, dialled: String?) {
    #expect(PhoneNumber(text)?.dialled == dialled)
  }
}
