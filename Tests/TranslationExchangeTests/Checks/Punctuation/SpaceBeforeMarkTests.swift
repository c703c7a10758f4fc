import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct SpaceBeforeMarkTests {
  @Test(
    "a space that French sets is found",
    arguments: [
      (
        CheckCase("Avez-vous la carte ?", "У вас є картка ?"),
        "a space too many stands at \"?\": only French sets one there"
      ),
      (
        CheckCase("Prix : {fee}.", "Ціна : {fee}."),
        "a space too many stands at \":\": only French sets one there"
      ),
      (
        CheckCase("Avez-vous la carte ?", "هل لديك البطاقة ؟", .arabic),
        "a space too many stands at \"؟\": only French sets one there"
      ),
      (
        CheckCase("Dites « oui ».", "Скажіть « так »."),
        "a space too many stands at \"«\": only French sets one there"
      ),
      (
        CheckCase("Dites « oui ».", "Say “yes\u{A0}”.", .english),
        "a space too many stands at \"”\": only French sets one there"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: SpaceBeforeMark.self) == message)
  }

  @Test(
    "marks that stand at their words are accepted",
    arguments: [
      CheckCase("Avez-vous la carte ?", "У вас є картка?"),
      CheckCase("Dites « oui ».", "قل «نعم».", .arabic),
      CheckCase("Prix : {fee}.", "Price: {fee}.", .english),
      CheckCase("Fait : {percent} %", "Зроблено: {percent} %"),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: SpaceBeforeMark.self) == nil)
  }

  @Test("it is reported as note space-before-mark")
  func identity() {
    #expect(SpaceBeforeMark.code == "space-before-mark")
    #expect(SpaceBeforeMark.severity == .note)
  }
}
