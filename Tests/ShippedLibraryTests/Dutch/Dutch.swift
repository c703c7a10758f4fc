import Localization
import ProcedureEngine

/// Dutch, as the manual's page "Add a language" says a language is added; it is not shipped.
struct Dutch: LanguageRenderer {
  let nativeName = "Nederlands"
  let script = Script.latin

  // MARK: Numbers

  func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    operands.i == 1 && operands.v == 0 ? .one : .other
  }

  func pluralCategory(rangeFrom start: PluralCategory, to end: PluralCategory) -> PluralCategory {
    end
  }

  let pluralForms = PluralForms([.one, .other], expression: "(n != 1)")

  let decimals = DecimalStyle(grouping: ".", decimal: ",")

  func range(from lower: String, to upper: String) -> String { "\(lower) tot \(upper)" }

  func euros(_ digits: EuroDigits) -> String {
    "€\u{A0}" + (digits.upper.map { range(from: digits.lower, to: $0) } ?? digits.lower)
  }

  func duration(_ duration: CalendarDuration) -> String {
    let isOne = duration.count == 1...1
    let unit =
      switch duration.unit {
      case .minutes: isOne ? "minuut" : "minuten"
      case .days: isOne ? "dag" : "dagen"
      case .workingDays: isOne ? "werkdag" : "werkdagen"
      case .weeks: isOne ? "week" : "weken"
      case .months: isOne ? "maand" : "maanden"
      case .years: "jaar"
      }
    let lower = decimals.text(duration.count.lowerBound)
    let upper = decimals.text(duration.count.upperBound)
    let number = lower == upper ? lower : range(from: lower, to: upper)
    return "\(number)\u{A0}\(unit)"
  }

  // MARK: Days and times

  func date(_ date: CalendarDate, _ style: DateStyle) -> String {
    let long = "\(date.day)\u{A0}\(month(date.month)) \(date.year)"
    return style == .full ? "\(Self.weekdays[date.weekday - 1]) \(long)" : long
  }

  func span(_ span: DateSpan) -> String {
    let last = date(span.last, .long)
    return span.first == span.last
      ? "op \(last)" : "van \(date(span.first, .long)) tot en met \(last)"
  }

  func yearlyDay(_ day: YearlyDay) -> String { "\(day.day)\u{A0}\(month(day.month))" }

  func clockTime(_ time: ClockTime) -> String {
    "\(time.hour).\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  func month(_ month: Int) -> String { Self.months[month - 1] }

  func month(_ month: Int, year: Int) -> String { "\(self.month(month)) \(year)" }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let weekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  // MARK: Words

  func list(_ conjunction: ListConjunction) -> ListPattern {
    switch conjunction {
    case .and: ListPattern(middle: ", ", end: " en ")
    case .or: ListPattern(middle: ", ", end: " of ")
    }
  }

  let quotationMarks = QuotationMarks("“", "”", inner: (opening: "‘", closing: "’"))

  func typeset(_ words: String) -> String { words }

  // MARK: Proofreading

  var proofreading: Proofreading { Self.proofreading }

  private static let proofreading = Proofreading(
    negations: NegationWords("niet geen nooit niets niemand nergens noch zonder nee"),
    facts: FactWords(
      """
      drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig \
      zestig honderd duizend
      """,
      months: """
        januari februari maart april mei juni juli augustus september oktober november december
        """,
      currencies: "euro cent"),
    room: 120, foreignMarks: ["«": "write “", "»": "write ”", "\"": "write “ and ”"],
    dictionary: .init("nl", package: "hunspell-nl"))
}

extension Language {
  static let dutch = Language("nl", Dutch())
}
