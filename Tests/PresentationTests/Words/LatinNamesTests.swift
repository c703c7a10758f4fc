import Localization
import Presentation
import Testing

struct LatinNamesTests {
  private static func name(_ text: String) -> Inline {
    .value(LocalizedValue(text, language: .french, direction: .leftToRight))
  }

  @Test(
    "A name that ends in a sign is isolated in Arabic, and only such a name",
    arguments: [
      ("بطاقة F+", [.words("بطاقة "), name("F+")]),
      (
        "بطاقة K أو F+ أو EU+.",
        [.words("بطاقة K أو "), name("F+"), .words(" أو "), name("EU+"), .words(".")]
      ),
      ("بطاقة A", [.words("بطاقة A")]),
      ("F++", [name("F++")]),
      ("2 + 3", [.words("2 + 3")]),
      ("+", [.words("+")]),
    ] as [(String, [Inline])])
  func arabic(words: String, inlines: [Inline]) {
    #expect(Language.arabic.inlines(words) == inlines)
  }

  @Test(
    "Two Latin words or more are French among other letters; one is a name, and digits are none",
    arguments: [
      (
        .ukrainian, "Печатка «copie conforme» тут.",
        [.words("Печатка «"), name("copie conforme"), .words("» тут.")]
      ),
      (
        .arabic, "اطلب l’annexe 15 اليوم",
        [.words("اطلب "), name("l’annexe 15"), .words(" اليوم")]
      ),
      (.ukrainian, "у 2027 році CPAS дасть 2 картки", nil),
      (.ukrainian, "02 123 45 67", nil),
      (.english, "Ask for a copie conforme.", nil),
    ] as [(Language, String, [Inline]?)])
  func french(language: Language, words: String, inlines: [Inline]?) {
    #expect(language.inlines(words) == inlines ?? [.words(words)])
  }

  @Test("Left-to-right lines keep their words", arguments: [Language.french, .ukrainian, .english])
  func leftToRight(language: Language) {
    #expect(language.inlines("F+") == [.words("F+")])
  }
}
