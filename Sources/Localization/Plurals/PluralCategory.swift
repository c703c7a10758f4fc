/// The plural categories of CLDR (UTS #35 part 3, section 5).
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

extension Language {
  /// The cardinal category of a number, by CLDR's rules for the language.
  package func pluralCategory(_ number: Int) -> PluralCategory {
    renderer.pluralCategory(PluralOperands(number))
  }

  /// The cardinal category of a number written with decimals.
  package func pluralCategory(_ operands: PluralOperands) -> PluralCategory {
    renderer.pluralCategory(operands)
  }

  /// The category of a range by CLDR's `pluralRanges`; of one number, that number's.
  package func pluralCategory(_ range: ClosedRange<Int>) -> PluralCategory {
    renderer.category(of: range)
  }
}
