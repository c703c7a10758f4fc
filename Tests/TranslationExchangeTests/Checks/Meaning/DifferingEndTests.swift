import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct DifferingEndTests {
  @Test(
    "an end of another kind is found",
    arguments: [
      (
        CheckCase("Avez-vous la carte ?", "У вас є картка."),
        "the French ends with a question mark, the translation with a full stop: end it alike"
      ),
      (
        CheckCase("Allez à la commune.", "هل تذهب إلى البلدية؟", .arabic),
        "the French ends with a full stop, the translation with a question mark: end it alike"
      ),
      (
        CheckCase("Votre carte", "Your card.", .english),
        "the French ends without a mark, the translation with a full stop: end it alike"
      ),
      (
        CheckCase("Les papiers :", "Документи"),
        "the French ends with a colon, the translation without a mark: end it alike"
      ),
      (
        CheckCase("Prix : {fee}.", "Ціна: {fee}"),
        "the French ends with a full stop, the translation without a mark: end it alike"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: DifferingEnd.self) == message)
  }

  @Test(
    "an end of the same kind is accepted, as each language writes it",
    arguments: [
      CheckCase("Avez-vous la carte ?", "У вас є картка?"),
      CheckCase("Avez-vous la carte\u{202F}?", "هل لديك البطاقة؟", .arabic),
      CheckCase("Dites « oui ».", "Say “yes”.", .english),
      CheckCase("Louvain (Leuven)", "Левен (Leuven)"),
      CheckCase("Votre carte", "بطاقتك", .arabic),
      CheckCase("**Ne payez pas.**", "**Не платіть.**"),
      CheckCase("Attendez {delay}", "Зачекайте {delay}"),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: DifferingEnd.self) == nil)
  }

  @Test("it is reported as warning end-differs")
  func identity() {
    #expect(DifferingEnd.code == "end-differs")
    #expect(DifferingEnd.severity == .warning)
  }
}
