import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct TooLongTests {
  @Test(
    "a text wider than its place is found",
    arguments: [
      (
        CheckCase(
          "Votre carte", "This title is far too long for the heading of a screen", .english,
          surface: .title), "a title has room for 49 columns and this takes 54: say it shorter"
      ),
      (
        CheckCase("Continuer", "Перейти до наступного екрана цієї процедури", surface: .button),
        "a button has room for 33 columns and this takes 43: say it shorter"
      ),
      (
        CheckCase(
          "Oui", "نعم، لدي هذه البطاقة وهي ما زالت صالحة حتى السنة القادمة", .arabic,
          surface: .choice), "an answer has room for 45 columns and this takes 56: say it shorter"
      ),
      (
        CheckCase("Payez {fee}", "Сплатіть суму {fee} за {fee}", surface: .section),
        "the name of a part has room for 28 columns and this takes 38: say it shorter"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: TooLong.self) == message)
  }

  @Test(
    "what fits is accepted, vowel signs take no room, and sentences may be long",
    arguments: [
      CheckCase("Votre carte", "Your card", .english, surface: .title),
      CheckCase("Votre carte", "بِطَاقَتُكَ الجَدِيدَةُ", .arabic, surface: .section),
      CheckCase(
        "Votre carte", "This sentence may be as long as it needs to be, for it is not a title.",
        .english),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: TooLong.self) == nil)
  }

  @Test("it is reported as note too-long")
  func identity() {
    #expect(TooLong.code == "too-long")
    #expect(TooLong.severity == .note)
  }
}
