package import ProcedureEngine

/// French as written in Belgium.
package struct French: LanguageRenderer {
  package init() {}

  package let nativeName = "Français"
  package let script = Script.latin

  // MARK: Numbers

  package func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    if operands.i <= 1 && operands.e == 0 { return .one }
    let isWholeMillions = operands.e == 0 && operands.i % 1_000_000 == 0 && operands.v == 0
    return isWholeMillions || operands.e > 5 ? .many : .other
  }

  package func pluralCategory(
    rangeFrom start: PluralCategory, to end: PluralCategory
  ) -> PluralCategory { end }

  package let pluralForms = PluralForms([.one, .other], expression: "(n > 1)")

  package let decimals = DecimalStyle(grouping: "\u{202F}", decimal: ",")

  package func range(from lower: String, to upper: String) -> String { "\(lower) à \(upper)" }

  package func euros(_ digits: EuroDigits) -> String {
    (digits.upper.map { range(from: digits.lower, to: $0) } ?? digits.lower) + "\u{A0}€"
  }

  package func duration(_ duration: CalendarDuration) -> String {
    let (one, other) =
      switch duration.unit {
      case .minutes: ("minute", "minutes")
      case .days: ("jour", "jours")
      case .workingDays: ("jour ouvrable", "jours ouvrables")
      case .weeks: ("semaine", "semaines")
      case .months: ("mois", "mois")
      case .years: ("an", "ans")
      }
    let unit = category(of: duration.count) == .one ? one : other
    return "\(number(duration.count))\u{A0}\(unit)"
  }

  // MARK: Days and times

  package func date(_ date: CalendarDate, _ style: DateStyle) -> String {
    let long = "\(yearlyDay(YearlyDay(of: date))) \(date.year)"
    return style == .full ? "\(Self.weekdays[date.weekday - 1]) \(long)" : long
  }

  package func span(_ span: DateSpan) -> String {
    if span.first == span.last { return "le \(date(span.last, .long))" }
    return "du \(beginning(of: span)) au \(date(span.last, .long))"
  }

  /// The first of a month is an ordinal, which CLDR 41 leaves out: "1er mai".
  package func yearlyDay(_ day: YearlyDay) -> String {
    "\(day.day == 1 ? "1er" : "\(day.day)")\u{A0}\(month(day.month))"
  }

  package func clockTime(_ time: ClockTime) -> String { "\(time.hour):\(time.twoDigitMinute)" }

  package func month(_ month: Int) -> String { Self.months[month - 1] }

  package func month(_ month: Int, year: Int) -> String { "\(self.month(month)) \(year)" }

  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

  // MARK: Words

  package func list(_ conjunction: ListConjunction) -> ListPattern {
    switch conjunction {
    case .and: ListPattern(middle: ", ", end: " et ")
    case .or: ListPattern(middle: ", ", end: " ou ")
    }
  }

  package let quotationMarks = QuotationMarks(
    "«\u{202F}", "\u{202F}»", inner: (opening: "“", closing: "”"))

  package func typeset(_ words: String) -> String {
    Typography.french(words)
  }
}

extension Language {
  package static let french = Language("fr", French())
}

// MARK: - Proofreading

extension French {
  package var proofreading: Proofreading { Self.proofreading }

  private static let proofreading = Proofreading(
    negations: NegationWords(
      "ne pas plus jamais rien personne aucun aucune sans ni non", prefixes: ["n’"]),
    facts: facts, repeatable: ["vous", "nous"], room: 100,
    dictionary: .init("fr_BE", "fr", "fr_FR", package: "hunspell-fr"))

  /// The small numbers too: "deux ou trois" may become "a few".
  private static let facts = FactWords(
    """
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante \
    cinquante soixante septante quatre-vingts nonante cent cents mille troisième quatrième dizaine
    """,
    months: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      """,
    currencies: "euro euros centime centimes")
}
