import Localization
import TestSupport
import Testing

@Suite struct TypographyTests {
  @Test(
    "French marks stand after the space that belongs to them",
    arguments: [
      ("Quelle carte avez-vous ?", "Quelle carte avez-vous\u{202F}?"),
      ("Quelle carte ?Oui", "Quelle carte\u{202F}?Oui"),
      ("Attention !", "Attention\u{202F}!"),
      ("Un ; deux", "Un\u{202F}; deux"),
      ("Prix : ", "Prix\u{A0}: "),
      ("Prix\u{202F}: ", "Prix\u{A0}: "),
      ("Quoi\u{A0}?", "Quoi\u{202F}?"),
      ("Quoi?", "Quoi\u{202F}?"),
      ("Quoi?!", "Quoi\u{202F}?!"),
      ("Quoi  ?", "Quoi\u{202F}?"),
      ("Le service « Étrangers » ici", "Le service «\u{202F}Étrangers\u{202F}» ici"),
      ("Le service «Étrangers»?", "Le service «\u{202F}Étrangers\u{202F}»\u{202F}?"),
      ("Cherchez « ", "Cherchez «\u{202F}"),
      (" ».", "\u{202F}»."),
      (" ?", "\u{202F}?"),
      ("?", "?"),
      ("À 9:00 ou 12:30.", "À 9:00 ou 12:30."),
      ("l'accueil d'", "l\u{2019}accueil d\u{2019}"),
      ("l\u{2BC}eau", "l\u{2019}eau"),
      ("'mot'", "'mot\u{2019}"),
      ("Voir https://x.be/a?b=c:d;e!f ici", "Voir https://x.be/a?b=c:d;e!f ici"),
      ("www.x.be/l'eau ?", "www.x.be/l'eau\u{202F}?"),
      ("a.b'c@d.be : oui", "a.b'c@d.be\u{A0}: oui"),
      ("Rien à changer.", "Rien à changer."),
      ("", ""),
    ])
  func french(words: String, shown: String) {
    #expect(Language.french.typeset(words) == shown)
  }

  @Test(
    "the Ukrainian apostrophe is U+2019 inside words",
    arguments: [
      ("п'ятниця", "п\u{2019}ятниця"), ("п\u{2BC}ятниця", "п\u{2019}ятниця"),
      ("п\u{2019}ятниця", "п\u{2019}ятниця"), ("Що це ?", "Що це ?"), ("' ", "' "),
      ("«слово»", "«слово»"), ("https://x.be/о'к", "https://x.be/о'к"),
    ])
  func ukrainian(words: String, shown: String) {
    #expect(Language.ukrainian.typeset(words) == shown)
  }

  @Test("English has typographic apostrophes, and Arabic stays as it was written")
  func others() {
    #expect(Language.english.typeset("Don't go: why?") == "Don\u{2019}t go: why?")
    #expect(Language.arabic.typeset("هل لديك بطاقة؟ نعم، «A».") == "هل لديك بطاقة؟ نعم، «A».")
  }

  @Test("typesetting twice changes nothing more, whatever the words", arguments: Language.allCases)
  func idempotent(language: Language) {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array(" \u{A0}\u{202F}\u{2009}\t«»?!;:'\u{2BC}\u{2019}.,)(”%€aéяب9/@w…").map(
      String.init)
    let pieces = alphabet + ["://", "www.", "https://a.b/?c=d'e", "mot"]
    for _ in 0..<1_000 {
      let length = Int.random(in: 0...12, using: &random)
      let words = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let once = language.typeset(words)
      #expect(language.typeset(once) == once, "\(words.debugDescription)")
    }
  }

  @Test("an address inside words never changes", arguments: Language.allCases)
  func addresses(language: Language) {
    let address = "https://x.be/l'a?b=c;d:e!"
    for words in ["\(address) ?", "« \(address) »", "l'adresse \(address) : oui"] {
      #expect(language.typeset(words).contains(address))
    }
  }
}
