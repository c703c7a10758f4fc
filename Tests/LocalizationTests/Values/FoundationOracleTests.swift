import Foundation
import Localization
import ProcedureEngine
import Testing

/// Our tables against the CLDR data that Foundation carries.
///
/// Only what we change on purpose is undone before the comparison; each change has its reason.
@Suite struct FoundationOracleTests {
  private func formatter(_ locale: String, _ pattern: String) -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.dateFormat = pattern
    return formatter
  }

  /// Each month once, on all days of the week.
  private static let days: [CalendarDate] = (1...12).compactMap {
    CalendarDate(year: 2027, month: $0, day: $0 + 8)
  }

  private func instant(_ date: CalendarDate) -> Date {
    Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
  }

  @Test(
    "months, weekdays and their order are CLDR's",
    arguments: [
      (Language.french, "fr_BE", "EEEE d MMMM y"), (.ukrainian, "uk_UA", "EEEE, d MMMM y"),
      (.english, "en_GB", "EEEE d MMMM y"),
    ])
  func fullDates(language: Language, locale: String, pattern: String) {
    let formatter = formatter(locale, pattern)
    for date in Self.days {
      let ours = language.value(date, .full).text
        // The day is held to its month; CLDR has an ordinary space.
        .replacing("\u{A0}", with: " ")
      // CLDR writes U+02BC in «п’ятниця».
      #expect(ours == formatter.string(from: instant(date)).replacing("\u{2BC}", with: "\u{2019}"))
    }
  }

  @Test("Arabic months and weekdays are CLDR's, of Egypt and of Syria")
  func arabicNames() {
    for date in Self.days {
      let egypt = formatter("ar_EG@numbers=latn", "d MMMM").string(from: instant(date))
      let syria = formatter("ar_SY@numbers=latn", "MMMM").string(from: instant(date))
      let weekday = formatter("ar", "EEEE").string(from: instant(date))
      let numbers = formatter("en_GB", "dd/MM/y").string(from: instant(date))
      #expect(
        Language.arabic.value(date, .full).text.replacing("\u{A0}", with: " ")
          == "\(weekday) \(numbers) (\(egypt) / \(syria))")
    }
  }

  @Test("months that stand alone are CLDR's")
  func standaloneMonths() {
    for date in Self.days {
      for (language, locale) in [
        (Language.french, "fr_BE"), (.ukrainian, "uk_UA"), (.english, "en_GB"),
      ] {
        let expected = formatter(locale, "LLLL").string(from: instant(date))
        #expect(language.name(ofMonth: date.month) == expected)
      }
    }
  }

  @Test(
    "digits are grouped as CLDR does",
    arguments: [
      (Language.french, "fr_BE"), (.ukrainian, "uk_UA"), (.arabic, "ar@numbers=latn"),
      (.english, "en_GB"),
    ])
  func numbers(language: Language, locale: String) {
    for number in [0, 7, 1_000, 12_345, 1_234_567] {
      let expected = number.formatted(.number.locale(Locale(identifier: locale)))
      #expect(language.value(number).text == expected)
    }
  }

  @Test("clock times are CLDR's", arguments: [(Language.ukrainian, "uk_UA"), (.english, "en_GB")])
  func clock(language: Language, locale: String) throws {
    let formatter = formatter(locale, "")
    formatter.setLocalizedDateFormatFromTemplate("HHmm")
    let time = try #require(ClockTime("9:05"))
    let instant = Date(timeIntervalSince1970: 9 * 3600 + 5 * 60)
    #expect(language.value(time).text == formatter.string(from: instant))
  }

  @Test(
    "lists are CLDR's",
    arguments: [
      (Language.french, "fr_BE"), (.ukrainian, "uk_UA"), (.english, "en_GB"), (.arabic, "ar"),
    ])
  func lists(language: Language, locale: String) {
    let items = ["A", "B", "C"]
    let isolates: [Character] = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
    let both: [(ListConjunction, ListFormatStyle<StringStyle, [String]>)] = [
      (.and, .list(type: .and)), (.or, .list(type: .or)),
    ]
    for (conjunction, style) in both {
      let expected = items.formatted(style.locale(Locale(identifier: locale)))
      let ours = language.list(items.map { LocalizedValue($0, language: .french) }, conjunction)
      #expect(
        ours.text.filter { !isolates.contains($0) } == expected.filter { !isolates.contains($0) })
    }
  }
}
