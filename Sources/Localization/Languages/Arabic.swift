package import ProcedureEngine

/// Modern Standard Arabic for readers from everywhere, with Western digits.
package struct Arabic: LanguageRenderer {
  package init() {}

  package let nativeName = "العربية"
  package let script = Script.arabic

  // MARK: Numbers

  package func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    guard operands.isInteger else { return .other }
    switch (operands.i, operands.i % 100) {
    case (0, _): return .zero
    case (1, _): return .one
    case (2, _): return .two
    case (_, 3...10): return .few
    case (_, 11...99): return .many
    default: return .other
    }
  }

  package func pluralCategory(
    rangeFrom start: PluralCategory, to end: PluralCategory
  ) -> PluralCategory {
    switch end {
    case .zero, .few, .many, .other: end
    case .one, .two: start == .zero ? .zero : .other
    }
  }

  package let pluralForms = PluralForms(
    [.zero, .one, .two, .few, .many, .other],
    expression: "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)")

  package let decimals = DecimalStyle(grouping: ",", decimal: ".")

  package func range(from lower: String, to upper: String) -> String { "\(lower) إلى \(upper)" }

  package func euros(_ digits: EuroDigits) -> String {
    (digits.upper.map { range(from: digits.lower, to: $0) } ?? digits.lower) + "\u{A0}يورو"
  }

  package func duration(_ duration: CalendarDuration) -> String {
    let unit = ArabicUnit(duration.unit)
    let (lower, upper) = (duration.count.lowerBound, duration.count.upperBound)
    guard lower < upper else { return unit.counted(upper, in: self) }
    // One and two are said without digits, so a range up to them is said in words.
    if upper <= 2 {
      let start = lower == 0 ? decimals.text(0) : unit.one
      return range(from: start, to: upper == 1 ? unit.one : unit.obliqueTwo)
    }
    return "\(number(duration.count))\u{A0}\(unit.noun(category(of: duration.count)))"
  }

  // MARK: Days and times

  package func date(_ date: CalendarDate, _ style: DateStyle) -> String {
    let digits = "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
    let long = "\(digits) (\(date.day)\u{A0}\(month(date.month)))"
    return style == .full ? "\(Self.weekdays[date.weekday - 1]) \(long)" : long
  }

  package func span(_ span: DateSpan) -> String {
    if span.first == span.last { return "يوم \(date(span.last, .long))" }
    return "من \(date(span.first, .long)) إلى \(date(span.last, .long))"
  }

  package func yearlyDay(_ day: YearlyDay) -> String {
    "\(twoDigits(day.day))/\(twoDigits(day.month)) (\(day.day)\u{A0}\(month(day.month)))"
  }

  package func clockTime(_ time: ClockTime) -> String {
    "\(time.twoDigitHour):\(time.twoDigitMinute)"
  }

  /// Both names in use: of Egypt, the Gulf and most of the Maghreb, then of the Levant and Iraq.
  package func month(_ month: Int) -> String {
    "\(Self.months[month - 1]) / \(Self.levantMonths[month - 1])"
  }

  package func month(_ month: Int, year: Int) -> String {
    "\(twoDigits(month))/\(year) (\(self.month(month)))"
  }

  static let months = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]
  static let levantMonths = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
    "تشرين الأول", "تشرين الثاني", "كانون الأول",
  ]
  static let weekdays = [
    "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
  ]

  // MARK: Words

  package func list(_ conjunction: ListConjunction) -> ListPattern {
    switch conjunction {
    case .and: ListPattern(middle: " و", end: " و")
    case .or: ListPattern(middle: " أو ", end: " أو ")
    }
  }

  package let quotationMarks = QuotationMarks("«", "»", inner: (opening: "“", closing: "”"))

  /// Arabic is shown as it was written: its punctuation needs no spaces, and no tatweel is added.
  package func typeset(_ words: String) -> String { words }
}

extension Language {
  package static let arabic = Language("ar", Arabic())
}

// MARK: - Proofreading

extension Arabic {
  package var proofreading: Proofreading { Self.proofreading }

  private static let proofreading = Proofreading(
    negations: negations, facts: facts,
    repeatable: ["حرفا", "خطوة", "سطرا", "صفحة", "واحدا", "شيئا", "رويدا"], room: 100,
    foreignMarks: [
      ",": "write ،", ";": "write ؛", "?": "write ؟", "\"": "write « and »", "“": "write « and »",
      "”": "write « and »", "\u{66A}": "write %",
    ],
    letters: Set((0x620...0x64A).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{670}"]),
    particles: ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل"],
    dictionary: .init("ar", package: "hunspell-ar"))

  /// "أبدًا" needs another word of denial beside it, and does not deny alone.
  private static let negations = NegationWords(
    """
    لا ولا فلا ألا لم ولم فلم لن ولن فلن ليس وليس فليس ليست وليست ليسا ليستا ليسوا لست لستم غير وغير بغير دون \
    ودون بدون وبدون بلا ممنوع ممنوعة عدم بعدم لعدم وعدم لئلا لكيلا يستحيل
    """,
    prefixes: ["تمنع", "يمنع", "ترفض", "يرفض", "معف"])

  private static let facts = FactWords(
    """
    ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية ثماني تسعة عشرة عشرون عشرين ثلاثون ثلاثين \
    أربعون أربعين خمسون خمسين ستون ستين مئة مائة مئتان ألف
    """,
    months: """
      يناير فبراير أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار \
      حزيران تموز أيلول جانفي فيفري أفريل جوان جويلية أوت
      """,
    currencies: "يورو اليورو سنت")
}
