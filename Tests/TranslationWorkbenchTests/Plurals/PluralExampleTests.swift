import Localization
import Testing
import TranslationWorkbench

struct PluralExampleTests {
  private func table(_ language: Language) -> [String] {
    PluralExample.all(in: language).map { example in
      let numbers = example.numbers.map { String($0) } + [example.fraction].compactMap { $0 }
      return "\(example.index) \(example.category.rawValue): \(numbers.joined(separator: " "))"
    }
  }

  @Test("Arabic has six forms, each with the smallest numbers that take it.")
  func arabic() {
    #expect(
      table(.arabic) == [
        "0 zero: 0", "1 one: 1", "2 two: 2", "3 few: 3 4 5", "4 many: 11 12 13",
        "5 other: 100 101 102",
      ])
  }

  @Test("Ukrainian has three forms for whole numbers and one for fractions.")
  func ukrainian() {
    #expect(
      table(.ukrainian) == [
        "0 one: 1 21 31", "1 few: 2 3 4", "2 many: 0 5 6", "3 other: 1.5",
      ])
  }

  @Test("English has one and other.")
  func english() {
    #expect(table(.english) == ["0 one: 1", "1 other: 0 2 3"])
  }
}
