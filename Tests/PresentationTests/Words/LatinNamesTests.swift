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
      ("2 + 3", [.words("2 +"), .words(" 3")]),
      ("+", [.words("+")]),
    ] as [(String, [Inline])])
  func arabic(words: String, inlines: [Inline]) {
    #expect(Language.arabic.inlines(words) == inlines)
  }

  @Test("Left-to-right lines keep their words", arguments: [Language.french, .ukrainian, .english])
  func leftToRight(language: Language) {
    #expect(language.inlines("Carte F+") == [.words("Carte F+")])
  }
}
