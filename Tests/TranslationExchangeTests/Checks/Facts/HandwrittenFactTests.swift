import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct HandwrittenFactTests {
  @Test(
    "a fact typed by hand is found, in digits or in words",
    arguments: [
      (
        CheckCase("Prix : {fee}.", "Ціна: 25 €."),
        "\"25 €\" is an amount written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Payez à la commune.", "Pay €12.50 there.", .english),
        "\"€12.50\" is an amount written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Venez à {time}.", "Приходьте о 9:00."),
        "\"9:00\" is a time written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Le délai finit le {date}.", "ينتهي الأجل في 15/01/2027.", .arabic),
        "\"15/01/2027\" is a date written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Le délai finit le {date}.", "Термін закінчується 15.01.2027."),
        "\"15.01.2027\" is a date written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Téléphonez.", "Зателефонуйте: 02 123 45 67."),
        "\"02 123 45 67\" is a telephone number written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Téléphonez.", "اتصل بالرقم +32 2 123 45 67.", .arabic),
        "\"+32 2 123 45 67\" is a telephone number written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Téléphonez.", "اتصل بالرقم ٠٢١٢٣٤٥٦٧.", .arabic),
        "\"٠٢١٢٣٤٥٦٧\" is a telephone number written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Allez sur le site.", "Відкрийте www.ibz.be."),
        "\"www.ibz.be\" is a web address written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Allez sur le site.", "Go to mybxl.be, please.", .english),
        "\"mybxl.be\" is a web address written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Écrivez à {mail}.", "اكتب إلى info@cire.be.", .arabic),
        "\"info@cire.be\" is a mail address written by hand: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Attendez {delay}.", "Зачекайте п'ять днів."),
        "\"п’ять\" says in words what the French does not: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Attendez {delay}.", "انتظر خمسة أيام.", .arabic),
        "\"خمسة\" says in words what the French does not: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Attendez {delay}.", "Wait ten days.", .english),
        "\"ten\" says in words what the French does not: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Avant le {date}", "До п’ятнадцятого січня"),
        "\"січня\" says in words what the French does not: write the {value} of the French, or keep to its words"
      ),
      (
        CheckCase("Prix : {fee}.", "Ціна: {fee} євро."),
        "\"євро\" says in words what the French does not: write the {value} of the French, or keep to its words"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: HandwrittenFact.self) == message)
  }

  @Test(
    "values, names with numbers and the numbers of the French are accepted",
    arguments: [
      CheckCase("Prix : {fee}.", "Ціна: {fee}."),
      CheckCase("Une [[annex-15|annexe 15]].", "Є [[annex-15|додаток 15]]."),
      CheckCase(
        "Le formulaire [[article-145|article 145]]", "The [[article-145|article 145]] form",
        .english),
      CheckCase("Attendez cinq jours.", "Зачекайте п’ять днів."),
      CheckCase("Les deux ou trois premiers", "Перші три"),
      CheckCase("{count} jours", "ثلاثة أيام", .arabic, isPluralForm: true),
      CheckCase("Ce site : www.ibz.be.", "Цей сайт: www.ibz.be."),
      CheckCase("Allez sur MyGov.", "Відкрийте MyGov."),
      CheckCase("C’est fini. Attendez.", "Усе. Чекайте."),
      CheckCase("Le niveau A2 ou B1", "Рівень A2 або B1"),
      CheckCase("Office des étrangers", "Відомство на вулиці Десятого травня", isName: true),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: HandwrittenFact.self) == nil)
  }

  @Test("it is reported as warning handwritten-fact")
  func identity() {
    #expect(HandwrittenFact.code == "handwritten-fact")
    #expect(HandwrittenFact.severity == .warning)
  }
}
