import ProcedureEngine

/// The forms of a unit of time after each kind of number.
///
/// One and two hold no digits; 3 to 10 take the plural, 11 to 99 the accusative singular, hundreds
/// the genitive singular.
struct ArabicUnit {
  let one: String
  let two: String
  /// Two after a preposition.
  let obliqueTwo: String
  let few: String
  let many: String
  let other: String

  init(_ unit: CalendarDuration.Unit) {
    switch unit {
    case .minutes:
      self.init("دقيقة واحدة", "دقيقتان", "دقيقتين", "دقائق", "دقيقة", "دقيقة")
    case .days:
      self.init("يوم واحد", "يومان", "يومين", "أيام", "يومًا", "يوم")
    case .workingDays:
      self.init("يوم عمل واحد", "يوما عمل", "يومي عمل", "أيام عمل", "يوم عمل", "يوم عمل")
    case .weeks:
      self.init("أسبوع واحد", "أسبوعان", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع")
    case .months:
      self.init("شهر واحد", "شهران", "شهرين", "أشهر", "شهرًا", "شهر")
    case .years:
      self.init("سنة واحدة", "سنتان", "سنتين", "سنوات", "سنة", "سنة")
    }
  }

  private init(
    _ one: String, _ two: String, _ obliqueTwo: String, _ few: String, _ many: String,
    _ other: String
  ) {
    (self.one, self.two, self.obliqueTwo) = (one, two, obliqueTwo)
    (self.few, self.many, self.other) = (few, many, other)
  }

  /// The number with the unit.
  func counted(_ count: Int, in language: Arabic) -> String {
    let category = language.pluralCategory(PluralOperands(count))
    switch category {
    case .one: return one
    case .two: return two
    case .zero, .few, .many, .other:
      return "\(language.decimals.text(count))\u{A0}\(noun(category))"
    }
  }

  /// The unit after the digits of a number of a category.
  func noun(_ category: PluralCategory) -> String {
    switch category {
    case .few: few
    case .many: many
    case .zero, .one, .two, .other: other
    }
  }
}
