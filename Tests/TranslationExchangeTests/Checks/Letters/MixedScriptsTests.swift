import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct MixedScriptsTests {
  @Test(
    "a letter of another script in a word is found, and named with its word",
    arguments: [
      (
        CheckCase("La commune vous écrit.", "K\u{43E}муна напише вам."),
        "the word \"K\u{43E}муна\" has the Latin letters \"K\" among Cyrillic ones: type it again on one keyboard"
      ),
      (
        CheckCase("Prenez la carte.", "Візьміть \u{43A}a\u{440}тку."),
        "the word \"\u{43A}a\u{440}тку\" has the Latin letters \"a\" among Cyrillic ones: type it again on one keyboard"
      ),
      (
        CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|д\u{43E}дaтoк 15]]."),
        "the word \"д\u{43E}дaтoк\" has the Latin letters \"ao\" among Cyrillic ones: type it again on one keyboard"
      ),
      (
        CheckCase("Ne payez **jamais**.", "**Нiколи** не платіть."),
        "the word \"Нiколи\" has the Latin letters \"i\" among Cyrillic ones: type it again on one keyboard"
      ),
      (
        CheckCase("Allez au CPAS.", "Ідіть до CP\u{410}S."),
        "the word \"CP\u{410}S\" has the Cyrillic letters \"\u{410}\" among Latin ones: type it again on one keyboard"
      ),
      (
        CheckCase("La carte", "The c\u{430}rd", .english),
        "the word \"c\u{430}rd\" has the Cyrillic letters \"\u{430}\" among Latin ones: type it again on one keyboard"
      ),
      (
        CheckCase("La carte", "The \u{3BF}ne", .english),
        "the word \"\u{3BF}ne\" has the Greek letters \"\u{3BF}\" among Latin ones: type it again on one keyboard"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: MixedScripts.self) == message)
  }

  @Test(
    "words of one script stand side by side",
    arguments: [
      CheckCase("La commune vous écrit.", "Комуна напише вам."),
      CheckCase("Ouvrez itsme.", "Відкрийте itsme."),
      CheckCase("Votre carte eID", "Ваша eID-картка"),
      CheckCase("Avec [[itsme|itsme]].", "З [[itsme|itsme]]ом."),
      CheckCase("Carte A", "Картка A"),
      CheckCase("Le niveau B1", "Рівень B1"),
      CheckCase("Prix : {fee}.", "Ціна: {fee}."),
      CheckCase("vendredi", "п’ятниця"),
      CheckCase("Ouvrez itsme.", "افتح itsme.", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: MixedScripts.self) == nil)
  }

  @Test("it is reported as error mixed-scripts")
  func identity() {
    #expect(MixedScripts.code == "mixed-scripts")
    #expect(MixedScripts.severity == .error)
  }
}
