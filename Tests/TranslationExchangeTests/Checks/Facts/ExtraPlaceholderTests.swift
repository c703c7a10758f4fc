import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ExtraPlaceholderTests {
  @Test(
    "a value the French does not say is found",
    arguments: [
      (CheckCase("Le prix", "Ціна: {fee}"), "the French does not say {fee}: take it out"),
      (
        CheckCase("Prix : {fee}.", "Ціна: {fee}, {fee}."),
        "the French does not say {fee}: take it out"
      ),
      (
        CheckCase("Prix : {fee}.", "الثمن: {fees_2}.", .arabic),
        "the French does not say {fees_2}: take it out"
      ),
      (
        CheckCase("{count} pas", "{count} кроки за {delay}", isPluralForm: true),
        "the French does not say {delay}: take it out"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ExtraPlaceholder.self) == message)
  }

  @Test(
    "the values of the French are accepted in any order",
    arguments: [
      CheckCase("Prix : {fee}.", "Ціна: {fee}."),
      CheckCase("Payez {fee} avant le {date}.", "До {date} сплатіть {fee}."),
      CheckCase("Prix : {fee}.", "Ціна."),
      CheckCase("{count} jours", "{count} يومًا", .arabic, isPluralForm: true),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ExtraPlaceholder.self) == nil)
  }

  @Test("it is reported as error placeholder-extra")
  func identity() {
    #expect(ExtraPlaceholder.code == "placeholder-extra")
    #expect(ExtraPlaceholder.severity == .error)
  }
}
