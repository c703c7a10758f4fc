import Localization
import Testing

/// The cardinal rules against every sample CLDR 41 gives for the four languages.
///
/// The samples come from Debian's `unicode-cldr-core`, which `make test` installs. Compact notation
/// (`1c6`) is among them.
@Suite struct CLDRPluralTests {
  @Test("every sample of CLDR is in the category CLDR says", arguments: Language.allCases)
  func samples(language: Language) throws {
    let rules = try CLDRData.elements(
      named: "pluralRule", inside: "pluralRules", locale: language.tag, file: "plurals.xml")
    #expect(rules.count == language.cldrCategoryCount)
    var checked = 0
    for rule in rules {
      let category = try #require(rule.attributes["count"].flatMap(PluralCategory.init))
      for sample in CLDRData.samples(in: rule.text) {
        let operands = try #require(PluralOperands(sample: sample), "\(sample)")
        #expect(language.pluralCategory(operands) == category, "\(language.tag): \(sample)")
        if let number = Int(sample) {
          #expect(language.pluralCategory(number) == category, "\(language.tag): \(sample)")
        }
        checked += 1
      }
    }
    #expect(checked >= 30)
  }

  @Test("every range of CLDR has the category CLDR says", arguments: Language.allCases)
  func ranges(language: Language) throws {
    let ranges = try CLDRData.elements(
      named: "pluralRange", inside: "pluralRanges", locale: language.tag, file: "pluralRanges.xml")
    #expect(!ranges.isEmpty)
    for range in ranges {
      let start = try #require(range.attributes["start"].flatMap(PluralCategory.init))
      let end = try #require(range.attributes["end"].flatMap(PluralCategory.init))
      let result = try #require(range.attributes["result"].flatMap(PluralCategory.init))
      #expect(
        language.renderer.pluralCategory(rangeFrom: start, to: end) == result,
        "\(language.tag): \(start)–\(end)")
    }
  }
}

extension Language {
  fileprivate var cldrCategoryCount: Int? {
    [.english: 2, .french: 3, .ukrainian: 4, .arabic: 6][self]
  }
}
