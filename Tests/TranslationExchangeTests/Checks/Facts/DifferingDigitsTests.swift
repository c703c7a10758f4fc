import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct DifferingDigitsTests {
  @Test(
    "a number that changed, went or came is found",
    arguments: [
      (
        CheckCase("Le test dure 45 minutes.", "Тест триває 54 хвилини."),
        "the numbers differ: the French has 45, the translation 54"
      ),
      (
        CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток]]."),
        "the numbers differ: the French has 15, the translation –"
      ),
      (
        CheckCase("Votre carte", "Ваші 2 картки"),
        "the numbers differ: the French has –, the translation 2"
      ),
      (
        CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق ٥١]].", .arabic),
        "the numbers differ: the French has 15, the translation 51"
      ),
      (
        CheckCase("15 et 15", "15"), "the numbers differ: the French has 15, 15, the translation 15"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: DifferingDigits.self) == message)
  }

  @Test(
    "the same numbers are accepted in any order and any digits",
    arguments: [
      CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток 15]]."),
      CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق ١٥]].", .arabic),
      CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق ۱۵]].", .arabic),
      CheckCase("Le 3 et le 12", "12 та 3"),
      CheckCase("Prix : {fee}.", "Ціна: {fee}."),
      CheckCase("{count} jours", "يومان", .arabic, isPluralForm: true),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: DifferingDigits.self) == nil)
  }

  @Test("it is reported as error digits-differ")
  func identity() {
    #expect(DifferingDigits.code == "digits-differ")
    #expect(DifferingDigits.severity == .error)
  }
}
