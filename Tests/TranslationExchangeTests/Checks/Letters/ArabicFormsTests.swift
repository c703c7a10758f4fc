import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ArabicFormsTests {
  @Test(
    "ready-made shapes and stretched words are found",
    arguments: [
      (
        CheckCase("La commune", "\u{FE8E}لبلدية", .arabic),
        "U+FE8E is a ready-made shape of a letter: type the word on a keyboard"
      ),
      (
        CheckCase("La carte", "\u{FEFB}", .arabic),
        "U+FEFB is a ready-made shape of a letter: type the word on a keyboard"
      ),
      (
        CheckCase("La commune", "البلــدية", .arabic),
        "the word is stretched with a tatweel (U+0640): take it out"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ArabicForms.self) == message)
  }

  @Test(
    "letters, and a tatweel that joins a particle to a value or a Latin name, are accepted",
    arguments: [
      CheckCase("La commune", "البلدية", .arabic),
      CheckCase("Avec itsme", "بـ itsme", .arabic),
      CheckCase("Jusqu’à {date}", "لـ{date}", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ArabicForms.self) == nil)
  }

  @Test("it is reported as error arabic-forms")
  func identity() {
    #expect(ArabicForms.code == "arabic-forms")
    #expect(ArabicForms.severity == .error)
  }
}
