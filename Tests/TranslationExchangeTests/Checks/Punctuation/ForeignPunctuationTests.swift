import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct ForeignPunctuationTests {
  @Test(
    "a mark of another language is found",
    arguments: [
      (CheckCase("Dites « oui ».", "Скажіть “так”."), "\"“\" is not how uk writes: write « and »"),
      (CheckCase("vendredi", "п'ятниця"), "\"'\" is not how uk writes: write U+2019 (’)"),
      (
        CheckCase("vendredi", "п\u{2BC}ятниця"),
        "\"\u{2BC}\" is not how uk writes: write U+2019 (’)"
      ),
      (CheckCase("Une, deux", "البطاقة, الهاتف", .arabic), "\",\" is not how ar writes: write ،"),
      (
        CheckCase("Avez-vous la carte ?", "هل لديك البطاقة?", .arabic),
        "\"?\" is not how ar writes: write ؟"
      ),
      (
        CheckCase("Fini ; attendez.", "انتهى; انتظر.", .arabic),
        "\";\" is not how ar writes: write ؛"
      ),
      (
        CheckCase("Dites « oui ».", "Say « yes ».", .english),
        "\"«\" is not how en writes: write “ and ”"
      ),
      (
        CheckCase("Ne payez pas.", "Don't pay.", .english),
        "\"'\" is not how en writes: write U+2019 (’)"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: ForeignPunctuation.self) == message)
  }

  @Test(
    "the marks of the language are accepted",
    arguments: [
      CheckCase("Dites « oui ».", "Скажіть «так»."),
      CheckCase("vendredi", "п’ятниця"),
      CheckCase("Une, deux ?", "البطاقة، الهاتف؟", .arabic),
      CheckCase("BNP, ING", "BNP, ING", .arabic),
      CheckCase("Dites « oui ».", "Say “yes”.", .english),
      CheckCase("Ne payez pas.", "Don’t pay.", .english),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: ForeignPunctuation.self) == nil)
  }

  @Test("it is reported as note punctuation-foreign")
  func identity() {
    #expect(ForeignPunctuation.code == "punctuation-foreign")
    #expect(ForeignPunctuation.severity == .note)
  }
}
