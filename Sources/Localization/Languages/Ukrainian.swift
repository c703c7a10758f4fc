package import ProcedureEngine

/// Ukrainian.
package struct Ukrainian: LanguageRenderer {
  package init() {}

  package let nativeName = "Українська"
  package let script = Script.cyrillic

  // MARK: Numbers

  package func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    guard operands.v == 0 else { return .other }
    switch (operands.i % 10, operands.i % 100) {
    case (_, 11...14): return .many
    case (1, _): return .one
    case (2...4, _): return .few
    default: return .many
    }
  }

  package func pluralCategory(
    rangeFrom start: PluralCategory, to end: PluralCategory
  ) -> PluralCategory { end }

  // CLDR's "other" is for fractions, so the expression never gives the last form.
  package let pluralForms = PluralForms(
    [.one, .few, .many, .other],
    expression: "(n%10==1 && n%100!=11 ? 0 : "
      + "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)")

  package let decimals = DecimalStyle(grouping: "\u{A0}", decimal: ",")

  package func range(from lower: String, to upper: String) -> String { "\(lower)–\(upper)" }

  package func euros(_ digits: EuroDigits) -> String {
    (digits.upper.map { range(from: digits.lower, to: $0) } ?? digits.lower) + "\u{A0}€"
  }

  package func duration(_ duration: CalendarDuration) -> String {
    let (one, few, many) =
      switch duration.unit {
      case .minutes: ("хвилина", "хвилини", "хвилин")
      case .days: ("день", "дні", "днів")
      case .workingDays: ("робочий день", "робочі дні", "робочих днів")
      case .weeks: ("тиждень", "тижні", "тижнів")
      case .months: ("місяць", "місяці", "місяців")
      case .years: ("рік", "роки", "років")
      }
    let unit =
      switch category(of: duration.count) {
      case .one: one
      case .few: few
      case .zero, .two, .many, .other: many
      }
    return "\(number(duration.count))\u{A0}\(unit)"
  }

  // MARK: Days and times

  package func date(_ date: CalendarDate, _ style: DateStyle) -> String {
    let long = "\(yearlyDay(YearlyDay(of: date))) \(date.year)"
    return style == .full ? "\(Self.weekdays[date.weekday - 1]), \(long)" : long
  }

  package func span(_ span: DateSpan) -> String {
    if span.first == span.last { return date(span.last, .long) }
    return "з \(beginning(of: span)) до \(date(span.last, .long))"
  }

  package func yearlyDay(_ day: YearlyDay) -> String {
    "\(day.day)\u{A0}\(Self.genitiveMonths[day.month - 1])"
  }

  package func clockTime(_ time: ClockTime) -> String {
    "\(time.twoDigitHour):\(time.twoDigitMinute)"
  }

  package func month(_ month: Int) -> String { Self.months[month - 1] }

  package func month(_ month: Int, year: Int) -> String { "\(self.month(month)) \(year)" }

  static let months = [
    "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень",
    "вересень", "жовтень", "листопад", "грудень",
  ]
  // After a day, and after the prepositions «до», «після», «від».
  static let genitiveMonths = [
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
    "жовтня", "листопада", "грудня",
  ]
  // CLDR writes U+02BC in «п’ятниця»; speech and spelling tools read U+2019 better.
  static let weekdays = [
    "понеділок", "вівторок", "середа", "четвер", "п\u{2019}ятниця", "субота", "неділя",
  ]

  // MARK: Words

  package func list(_ conjunction: ListConjunction) -> ListPattern {
    switch conjunction {
    case .and: ListPattern(middle: ", ", end: " і ")
    case .or: ListPattern(middle: ", ", end: " або ")
    }
  }

  package let quotationMarks = QuotationMarks("«", "»", inner: (opening: "„", closing: "“"))

  package func typeset(_ words: String) -> String {
    Typography.apostrophes(words)
  }
}

extension Language {
  package static let ukrainian = Language("uk", Ukrainian())
}

// MARK: - Proofreading

extension Ukrainian {
  package var proofreading: Proofreading { Self.proofreading }

  private static let proofreading = Proofreading(
    negations: negations, facts: facts, repeatable: ["ледь", "ось", "мало"], room: 120,
    foreignMarks: [
      "\"": "write « and »", "“": "write « and »", "”": "write « and »", "„": "write « and »",
      "'": "write U+2019 (’)", "\u{2BC}": "write U+2019 (’)", "`": "write U+2019 (’)",
    ],
    letters: Set(
      "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ".unicodeScalars),
    dictionary: .init("uk_UA", package: "hunspell-uk"))

  /// "ніколи" and "нічого" need "не" beside them, and do not deny alone.
  private static let negations = NegationWords(
    "не ні немає нема без неможливо ані",
    prefixes: ["заборон", "відмов", "неможлив", "недійсн", "неправильн"])

  private static let facts = FactWords(
    """
    три трьох трьома чотири чотирьох чотирма п’ять п’яти п’ятьох шість шести шістьох сім семи \
    вісім восьми дев’ять дев’яти десять десяти одинадцять дванадцять п’ятнадцять двадцять \
    двадцяти тридцять тридцяти сорок п’ятдесят шістдесят сто двісті тисяча тисячі
    """,
    months: """
      січень січня січні лютий березень березня березні квітень квітня квітні травень травня \
      травні червень червня червні липень липня липні серпень серпня серпні вересень вересня \
      вересні жовтень жовтня жовтні листопад листопада листопаді грудень грудня грудні
      """,
    currencies: "євро цент центи центів")
}
