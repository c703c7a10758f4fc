package import ProcedureEngine

/// How one language writes: its plural rule, its values, its typography; all that is asked of it.
///
/// The functions return text alone; ``Language`` gives it a direction (`Language+Values.swift`). All
/// languages use Western digits, because they stand on the cards and letters people hold.
package protocol LanguageRenderer: Sendable {
  /// The name of the language in the language itself.
  var nativeName: String { get }
  var script: Script { get }

  /// The cardinal plural rule of CLDR.
  func pluralCategory(_ operands: PluralOperands) -> PluralCategory
  /// CLDR's `pluralRanges`, for a range with two different ends.
  func pluralCategory(
    rangeFrom start: PluralCategory, to end: PluralCategory
  ) -> PluralCategory
  var pluralForms: PluralForms { get }

  var decimals: DecimalStyle { get }
  /// "10 to 15" of two texts.
  func range(from lower: String, to upper: String) -> String
  /// An amount in euros around its digits, which may be a range.
  func euros(_ digits: EuroDigits) -> String
  func duration(_ duration: CalendarDuration) -> String

  func date(_ date: CalendarDate, _ style: DateStyle) -> String
  func span(_ span: DateSpan) -> String
  func yearlyDay(_ day: YearlyDay) -> String
  func clockTime(_ time: ClockTime) -> String
  /// The name of a month standing alone, from 1 for January.
  func month(_ month: Int) -> String
  /// A month of a year, as a heading or "seen in" says it.
  func month(_ month: Int, year: Int) -> String

  func list(_ conjunction: ListConjunction) -> ListPattern
  var quotationMarks: QuotationMarks { get }

  /// Words as they are shown: apostrophes and spaces of the language.
  ///
  /// Idempotent; web and mail addresses stay as they are. Never applied to values.
  func typeset(_ words: String) -> String

  /// What the checks of translations know of the language.
  var proofreading: Proofreading { get }
}

/// How much of a date is said, in CLDR's words.
package enum DateStyle: Hashable, Sendable, CaseIterable {
  /// Day, month and year.
  case long
  /// The day of the week as well.
  case full
}

/// "a, b and c" or "a, b or c".
package enum ListConjunction: Hashable, Sendable, CaseIterable {
  case and
  case or
}

/// What stands between the items of a list (UTS #35 part 2, list patterns).
package struct ListPattern: Hashable, Sendable {
  /// Between all items but the last two.
  package let middle: String
  /// Between the last two items.
  package let end: String

  package init(middle: String, end: String) {
    self.middle = middle
    self.end = end
  }

  /// What stands before the item at an index from 0; nothing before the first.
  package func separator(before index: Int, of count: Int) -> String {
    if index == 0 { return "" }
    return index == count - 1 ? end : middle
  }
}

/// The quotation marks of a language, with the spaces that belong inside them.
package struct QuotationMarks: Hashable, Sendable {
  package let opening: String
  package let closing: String
  /// Around a quotation within a quotation.
  package let innerOpening: String
  package let innerClosing: String

  package init(_ opening: String, _ closing: String, inner: (opening: String, closing: String)) {
    self.opening = opening
    self.closing = closing
    innerOpening = inner.opening
    innerClosing = inner.closing
  }
}
