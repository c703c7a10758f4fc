package import Localization

/// One plural form with numbers that take it.
package struct PluralExample: Hashable, Sendable {
  /// The index of `msgstr`.
  package let index: Int
  package let category: PluralCategory
  /// Whole numbers that take the form, at most three; none when only fractions do.
  package let numbers: [Int]
  /// A fraction that takes the form, in CLDR's notation, where no whole number does.
  package let fraction: String?

  /// One number that takes the form, as people write it.
  var sample: String {
    numbers.last.map(String.init) ?? (fraction ?? "").replacing(".", with: ",")
  }

  /// An example for each form of the language, in the order of the PO file.
  package static func all(in language: Language) -> [PluralExample] {
    language.pluralForms.categories.enumerated().map { index, category in
      let numbers = (0...120).lazy.filter { language.pluralCategory($0) == category }.prefix(3)
      let fraction = ["1.5", "0.5", "2.5"].first { sample in
        PluralOperands(sample: sample).map { language.pluralCategory($0) } == category
      }
      return PluralExample(
        index: index, category: category, numbers: Array(numbers),
        fraction: numbers.isEmpty ? fraction : nil)
    }
  }
}
