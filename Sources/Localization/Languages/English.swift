package import ProcedureEngine

/// British English.
package struct English: LanguageRenderer {
  package init() {}

  package let nativeName = "English"
  package let script = Script.latin

  // MARK: Numbers

  package func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    operands.i == 1 && operands.v == 0 ? .one : .other
  }

  package func pluralCategory(
    rangeFrom start: PluralCategory, to end: PluralCategory
  ) -> PluralCategory { .other }

  package let pluralForms = PluralForms([.one, .other], expression: "(n != 1)")

  package let decimals = DecimalStyle(grouping: ",", decimal: ".")

  package func range(from lower: String, to upper: String) -> String { "\(lower) to \(upper)" }

  package func euros(_ digits: EuroDigits) -> String {
    guard let upper = digits.upper else { return "€\(digits.lower)" }
    return range(from: "€\(digits.lower)", to: "€\(upper)")
  }

  package func duration(_ duration: CalendarDuration) -> String {
    let one =
      switch duration.unit {
      case .minutes: "minute"
      case .days: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    let unit = category(of: duration.count) == .one ? one : one + "s"
    return "\(number(duration.count))\u{A0}\(unit)"
  }

  // MARK: Days and times

  package func date(_ date: CalendarDate, _ style: DateStyle) -> String {
    let long = "\(yearlyDay(YearlyDay(of: date))) \(date.year)"
    return style == .full ? "\(Self.weekdays[date.weekday - 1]) \(long)" : long
  }

  package func span(_ span: DateSpan) -> String {
    if span.first == span.last { return "on \(date(span.last, .long))" }
    return "from \(beginning(of: span)) to \(date(span.last, .long))"
  }

  package func yearlyDay(_ day: YearlyDay) -> String { "\(day.day)\u{A0}\(month(day.month))" }

  package func clockTime(_ time: ClockTime) -> String {
    "\(time.twoDigitHour):\(time.twoDigitMinute)"
  }

  package func month(_ month: Int) -> String { Self.months[month - 1] }

  package func month(_ month: Int, year: Int) -> String { "\(self.month(month)) \(year)" }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  // MARK: Words

  package func list(_ conjunction: ListConjunction) -> ListPattern {
    switch conjunction {
    case .and: ListPattern(middle: ", ", end: " and ")
    case .or: ListPattern(middle: ", ", end: " or ")
    }
  }

  package let quotationMarks = QuotationMarks("“", "”", inner: (opening: "‘", closing: "’"))

  package func typeset(_ words: String) -> String {
    Typography.apostrophes(words)
  }
}

extension Language {
  package static let english = Language("en", English())
}

// MARK: - Proofreading

extension English {
  package var proofreading: Proofreading { Self.proofreading }

  private static let proofreading = Proofreading(
    negations: NegationWords(
      "not no never nothing nobody none nor neither cannot without nowhere unable",
      prefixes: ["refus"], suffixes: ["n’t"]),
    facts: facts, repeatable: ["that", "had"], room: 110,
    foreignMarks: [
      "«": "write “ and ”", "»": "write “ and ”", "„": "write “ and ”", "\"": "write “ and ”",
      "'": "write U+2019 (’)", "\u{2BC}": "write U+2019 (’)", "`": "write U+2019 (’)",
    ],
    dictionary: .init("en_GB", package: "hunspell-en-gb"))

  private static let facts = FactWords(
    """
    three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty \
    hundred thousand
    """,
    months: "january february april june july august september october november december",
    currencies: "euro euros cent cents")
}
