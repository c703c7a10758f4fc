import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct StraySpaceTests {
  @Test(
    "a space at an end, or two together, are found",
    arguments: [
      (CheckCase("La carte", " Картка"), "a space stands at the beginning"),
      (CheckCase("La carte", "The card ", .english), "a space stands at the end"),
      (
        CheckCase("La carte bleue", "البطاقة  الزرقاء", .arabic),
        "two spaces stand together: one is enough"
      ),
      (
        CheckCase("La carte bleue", "Синя \u{A0}картка"), "two spaces stand together: one is enough"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: StraySpace.self) == message)
  }

  @Test(
    "single spaces between words are accepted",
    arguments: [
      CheckCase("La carte bleue", "Синя картка"),
      CheckCase("La carte : ", "Картка: "),
      CheckCase("Prix : {fee} ici.", "Price: {fee} here.", .english),
      CheckCase("La carte", ""),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: StraySpace.self) == nil)
  }

  @Test("it is reported as note stray-space")
  func identity() {
    #expect(StraySpace.code == "stray-space")
    #expect(StraySpace.severity == .note)
  }
}
