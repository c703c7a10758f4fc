import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct LostNegationTests {
  @Test(
    "a denial that became an order or a promise is found",
    arguments: [
      (
        CheckCase("Ne payez pas.", "Заплатіть."),
        "the French denies with \"ne … pas\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Ne payez jamais.", "ادفع دائمًا.", .arabic),
        "the French denies with \"ne … jamais\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Vous n’avez plus de carte.", "You have a card.", .english),
        "the French denies with \"ne … plus\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("N'ouvrez pas le lien.", "Відкрийте посилання."),
        "the French denies with \"ne … pas\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Rien n’est gardé ici.", "Тут усе зберігається."),
        "the French denies with \"rien ne\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Aucune banque ne demande le code.", "كل بنك يطلب الرمز.", .arabic),
        "the French denies with \"aucune … ne\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Ne signez pas. Attendez.", "Підпишіть. Не чекайте."),
        "the French denies with \"ne … pas\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Vous n’avez aucun papier ?", "Do you have papers?", .english),
        "the French denies with \"ne … aucun\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("N’inventez rien.", "Нічого вигадуйте."),
        "the French denies with \"ne … rien\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Non, ou je ne sais pas", "Ні, або я знаю"),
        "the French denies with \"ne … pas\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Sans carte, ne voyagez pas.", "Без картки подорожуйте."),
        "the French denies with \"ne … pas\" and the translation does not: say it as clearly"
      ),
      (
        CheckCase("Ne payez jamais.", "ادفع أبدًا.", .arabic),
        "the French denies with \"ne … jamais\" and the translation does not: say it as clearly"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: LostNegation.self) == message)
  }

  @Test(
    "a denial that is kept, in whatever words, is accepted",
    arguments: [
      CheckCase("Ne payez pas.", "Не платіть."),
      CheckCase("Ne payez jamais.", "لا تدفع أبدًا.", .arabic),
      CheckCase("Vous n’avez plus de carte.", "You have no card.", .english),
      CheckCase("Ne donnez rien.", "Don't give anything.", .english),
      CheckCase("Vous n’avez pas de papier ?", "Немає документа?"),
      CheckCase("Vous n’avez pas de papier ?", "بدون ورقة؟", .arabic),
      CheckCase("Ce n’est pas possible.", "Це неможливо."),
      CheckCase("Ils ne sont pas verts ?", "ليستا باللون الأخضر؟", .arabic),
      CheckCase("Vous ne payez que la taxe.", "Платіть тільки податок."),
      CheckCase("Attendez. Ne signez pas.", "Не підписуйте, а зачекайте."),
      CheckCase("Allez à la commune.", "Ідіть до комуни."),
      CheckCase("Non, ou je ne sais pas", "لا، أو لا أعرف", .arabic),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: LostNegation.self) == nil)
  }

  @Test("it is reported as warning negation-lost")
  func identity() {
    #expect(LostNegation.code == "negation-lost")
    #expect(LostNegation.severity == .warning)
  }
}
