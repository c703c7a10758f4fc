import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ArabicDigitsTests {
  @Test(
    "digits of another series are found",
    arguments: [
      (
        CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق ١٥]].", .arabic),
        "the digits \"١٥\" are not on Belgian papers: write 15"
      ),
      (
        CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق ۱۵]].", .arabic),
        "the digits \"۱۵\" are not on Belgian papers: write 15"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ArabicDigits.self) == message)
  }

  @Test(
    "Western digits are accepted",
    arguments: [
      CheckCase("Une [[annex-15|annexe 15]].", "لديك [[annex-15|ملحق 15]].", .arabic),
      CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток 15]]."),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ArabicDigits.self) == nil)
  }

  @Test("it is reported as warning arabic-digits")
  func identity() {
    #expect(ArabicDigits.code == "arabic-digits")
    #expect(ArabicDigits.severity == .warning)
  }
}
