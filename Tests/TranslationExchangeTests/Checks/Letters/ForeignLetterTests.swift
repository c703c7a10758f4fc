import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ForeignLetterTests {
  @Test(
    "a letter of a neighbour is found",
    arguments: [
      (
        CheckCase("Vous et nous", "Мы й ви"),
        "the letter \"ы\" is not in the alphabet of uk: write и"
      ),
      (
        CheckCase("Cela", "Это"),
        "the letter \"Э\" is not in the alphabet of uk: change the keyboard"
      ),
      (CheckCase("la commune", "объект"), "the letter \"ъ\" is not in the alphabet of uk: write ’"),
      (
        CheckCase("Votre carte", "بطاقة لی", .arabic),
        "the letter \"\u{6CC}\" is not in the alphabet of ar: write ي or ى"
      ),
      (
        CheckCase("Votre carte", "\u{6A9}تاب", .arabic),
        "the letter \"\u{6A9}\" is not in the alphabet of ar: write ك"
      ),
      (
        CheckCase("La carte", "Карта", .english),
        "the letter \"К\" is not in the alphabet of en: change the keyboard"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ForeignLetter.self) == message)
  }

  @Test(
    "the alphabet of the language and Latin names are accepted",
    arguments: [
      CheckCase("Vous et nous", "Ґанок, їжак, євро, піч, щось"),
      CheckCase("Avec itsme", "مع itsme", .arabic),
      CheckCase("Vos études", "أنهيت دراستك إلى هذا الحد؟ شئ", .arabic),
      CheckCase("Des cafés", "cafés", .english),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ForeignLetter.self) == nil)
  }

  @Test("it is reported as warning letter-foreign")
  func identity() {
    #expect(ForeignLetter.code == "letter-foreign")
    #expect(ForeignLetter.severity == .warning)
  }
}
