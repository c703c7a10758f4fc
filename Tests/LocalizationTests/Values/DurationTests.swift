import Localization
import ProcedureEngine
import Testing

/// Durations in every unit; a number and its unit are held together by U+00A0.
@Suite struct DurationTests {
  static let counts = [
    0, 1, 2, 3, 5, 10, 11, 12, 14, 21, 22, 25, 99, 100, 101, 102, 103, 111,
  ]

  private static let daysOf: [Language: [String]] = [
    .french: [
      "0 jour", "1 jour", "2 jours", "3 jours", "5 jours", "10 jours", "11 jours", "12 jours",
      "14 jours", "21 jours", "22 jours", "25 jours", "99 jours", "100 jours", "101 jours",
      "102 jours", "103 jours", "111 jours",
    ],
    .ukrainian: [
      "0 днів", "1 день", "2 дні", "3 дні", "5 днів", "10 днів", "11 днів", "12 днів", "14 днів",
      "21 день", "22 дні", "25 днів", "99 днів", "100 днів", "101 день", "102 дні", "103 дні",
      "111 днів",
    ],
    .arabic: [
      "0 يوم", "يوم_واحد", "يومان", "3 أيام", "5 أيام", "10 أيام", "11 يومًا", "12 يومًا",
      "14 يومًا", "21 يومًا", "22 يومًا", "25 يومًا", "99 يومًا", "100 يوم", "101 يوم",
      "102 يوم", "103 أيام", "111 يومًا",
    ],
    .english: [
      "0 days", "1 day", "2 days", "3 days", "5 days", "10 days", "11 days", "12 days", "14 days",
      "21 days", "22 days", "25 days", "99 days", "100 days", "101 days", "102 days", "103 days",
      "111 days",
    ],
  ]

  @Test("days agree with their number", arguments: Language.allCases)
  func days(language: Language) throws {
    let expected = try #require(Self.daysOf[language])
    for (count, text) in zip(Self.counts, expected) {
      let spaced = text.replacing(" ", with: "\u{A0}").replacing("_", with: " ")
      #expect(language.value(CalendarDuration(count, .days)).text == spaced)
    }
  }

  struct Case: CustomTestStringConvertible {
    let unit: CalendarDuration.Unit
    let count: ClosedRange<Int>
    /// French, Ukrainian, Arabic, English; `_` stands for U+00A0.
    let texts: [String]

    var testDescription: String { "\(count) \(unit.rawValue)" }

    init(_ count: ClosedRange<Int>, _ unit: CalendarDuration.Unit, _ texts: String...) {
      (self.unit, self.count, self.texts) = (unit, count, texts)
    }
  }

  @Test(
    "every unit and every kind of range",
    arguments: [
      Case(1...1, .minutes, "1_minute", "1_хвилина", "دقيقة واحدة", "1_minute"),
      Case(2...2, .minutes, "2_minutes", "2_хвилини", "دقيقتان", "2_minutes"),
      Case(30...30, .minutes, "30_minutes", "30_хвилин", "30_دقيقة", "30_minutes"),
      Case(
        1...1, .workingDays, "1_jour ouvrable", "1_робочий день", "يوم عمل واحد", "1_working day"),
      Case(2...2, .workingDays, "2_jours ouvrables", "2_робочі дні", "يوما عمل", "2_working days"),
      Case(
        5...5, .workingDays, "5_jours ouvrables", "5_робочих днів", "5_أيام عمل", "5_working days"),
      Case(
        10...15, .workingDays, "10 à 15_jours ouvrables", "10–15_робочих днів", "10 إلى 15_يوم عمل",
        "10 to 15_working days"),
      Case(1...1, .weeks, "1_semaine", "1_тиждень", "أسبوع واحد", "1_week"),
      Case(2...2, .weeks, "2_semaines", "2_тижні", "أسبوعان", "2_weeks"),
      Case(4...6, .weeks, "4 à 6_semaines", "4–6_тижнів", "4 إلى 6_أسابيع", "4 to 6_weeks"),
      Case(12...12, .weeks, "12_semaines", "12_тижнів", "12_أسبوعًا", "12_weeks"),
      Case(1...1, .months, "1_mois", "1_місяць", "شهر واحد", "1_month"),
      Case(1...2, .months, "1 à 2_mois", "1–2_місяці", "شهر واحد إلى شهرين", "1 to 2_months"),
      Case(2...3, .months, "2 à 3_mois", "2–3_місяці", "2 إلى 3_أشهر", "2 to 3_months"),
      Case(6...6, .months, "6_mois", "6_місяців", "6_أشهر", "6_months"),
      Case(18...18, .months, "18_mois", "18_місяців", "18_شهرًا", "18_months"),
      Case(1...1, .years, "1_an", "1_рік", "سنة واحدة", "1_year"),
      Case(2...2, .years, "2_ans", "2_роки", "سنتان", "2_years"),
      Case(5...5, .years, "5_ans", "5_років", "5_سنوات", "5_years"),
      Case(0...1, .days, "0 à 1_jour", "0–1_день", "0 إلى يوم واحد", "0 to 1_days"),
      Case(99...101, .days, "99 à 101_jours", "99–101_день", "99 إلى 101_يوم", "99 to 101_days"),
    ])
  func units(example: Case) {
    for (language, text) in zip(Language.allCases, example.texts) {
      let value = language.value(CalendarDuration(example.count, example.unit))
      #expect(value.text == text.replacing("_", with: "\u{A0}"))
      #expect(value.direction == language.direction)
    }
  }

  @Test("the units are CLDR's", arguments: Language.allCases)
  func cldrUnits(language: Language) throws {
    let units: [(CalendarDuration.Unit, String)] = [
      (.minutes, "minute"), (.days, "day"), (.weeks, "week"), (.months, "month"), (.years, "year"),
    ]
    for (unit, name) in units {
      for count in Self.counts {
        // CLDR 41 has the singular of Arabic without the number; readers know it with one.
        if language == .arabic, count == 1 { continue }
        let category = language.pluralCategory(count)
        let pattern = try #require(
          try CLDRData.unitPattern(name, count: category, locale: language.tag))
        #expect(
          language.value(CalendarDuration(count, unit)).text.replacing("\u{A0}", with: " ")
            == pattern.replacing("{0}", with: "\(count)").replacing("\u{A0}", with: " "))
      }
    }
  }
}
