import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct InvisibleCharacterTests {
  @Test(
    "a character that nobody sees is found",
    arguments: [
      (CheckCase("La carte", "Кар\u{AD}тка"), "U+00AD, a soft hyphen, is invisible: take it out"),
      (
        CheckCase("La carte", "Кар\u{200B}тка"),
        "U+200B, a space without width, is invisible: take it out"
      ),
      (
        CheckCase("La carte", "البط\u{200C}اقة", .arabic),
        "U+200C, a joiner that Ukrainian, Arabic and English words do not need, is invisible: take it out"
      ),
      (
        CheckCase("La carte", "\u{200F}البطاقة", .arabic),
        "U+200F, a direction mark, is invisible: take it out"
      ),
      (
        CheckCase("La carte", "\u{202E}card", .english),
        "U+202E, a direction control, is invisible: take it out"
      ),
      (CheckCase("La carte", "Картка\u{2028}"), "U+2028, a line break, is invisible: take it out"),
      (
        CheckCase("La carte", "\u{2066}itsme", .arabic),
        "an isolate (U+2066 to U+2068) is not closed by U+2069: take it out"
      ),
      (
        CheckCase("La carte", "itsme\u{2069}", .arabic),
        "an isolate (U+2066 to U+2068) is not closed by U+2069: take it out"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: InvisibleCharacter.self) == message)
  }

  @Test(
    "no-break spaces and isolates in pairs are accepted",
    arguments: [
      CheckCase("La carte", "Ваша\u{A0}картка"),
      CheckCase("La carte", "\u{2066}itsme\u{2069}", .arabic),
      CheckCase("La carte", "البِطاقة", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: InvisibleCharacter.self) == nil)
  }

  @Test("it is reported as error invisible-character")
  func identity() {
    #expect(InvisibleCharacter.code == "invisible-character")
    #expect(InvisibleCharacter.severity == .error)
  }
}
