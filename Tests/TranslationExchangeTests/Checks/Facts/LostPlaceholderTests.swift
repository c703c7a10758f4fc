import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct LostPlaceholderTests {
  @Test(
    "a value that is left out is found, as often as it is",
    arguments: [
      (
        CheckCase("Prix : {fee}.", "Ціна."),
        "the translation leaves out {fee}: put it where the value is said"
      ),
      (
        CheckCase("Du {start} au {end}", "من", .arabic),
        "the translation leaves out {start} {end}: put it where the value is said"
      ),
      (
        CheckCase("{fee} ou encore {fee}", "{fee}"),
        "the translation leaves out {fee}: put it where the value is said"
      ),
      (
        CheckCase("Il y a {count} pas.", "Є кроки."),
        "the translation leaves out {count}: put it where the value is said"
      ),
      (
        CheckCase("{count} pas pour {fee}", "خطوتان", .arabic, isPluralForm: true),
        "the translation leaves out {fee}: put it where the value is said"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: LostPlaceholder.self) == message)
  }

  @Test(
    "every value is said, and a plural form may leave out its number",
    arguments: [
      CheckCase("Prix : {fee}.", "Ціна: {fee}."),
      CheckCase("Payez {fee} avant le {date}.", "До {date} сплатіть {fee}."),
      CheckCase("**Prix : {fee}**", "{fee}"),
      CheckCase("{count} jours", "يومان", .arabic, isPluralForm: true),
      CheckCase("{count} jours", "{count} أيام", .arabic, isPluralForm: true),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: LostPlaceholder.self) == nil)
  }

  @Test("it is reported as error placeholder-lost")
  func identity() {
    #expect(LostPlaceholder.code == "placeholder-lost")
    #expect(LostPlaceholder.severity == .error)
  }
}
