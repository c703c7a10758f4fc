import Localization

/// Files that are hard to write: each is judged by gettext's own tools.
enum TrickyEntries {
  static let header = POHeader(language: .arabic)

  static let all: [POEntry] =
    sentences.enumerated().map { index, text in
      POEntry(context: "sentence/\(index)", id: text, translation: .single(text))
    } + special

  /// Texts that break in unusual places, or not at all.
  private static let sentences: [String] =
    [
      "court",
      "Une phrase avec « des guillemets » et l’apostrophe, assez longue pour être coupée.",
      "Une phrase avec «\u{202F}des espaces\u{202F}» qui ne se coupent pas\u{A0}: exactement\u{202F}!",
      "إذا كانت لديك بطاقة إقامة، فاذهب إلى البلدية قبل نهاية تاريخ البطاقة؛ هل تفهم ذلك؟ نعم.",
      "Чи є у вас посвідка на проживання? Якщо так, зверніться до комуни — якнайшвидше, п’ятниця.",
      "Cherchez sur https://example.org/une/adresse/tres/longue?avec=des&parametres=nombreux#ici.",
      "equisup.cfwb.be,virgule,sans.espaces,mais.avec.des.points.et.encore.des.points.partout",
      "Prix : {fee}. Délai : {answer_delay}. [[commune|Votre commune]] vous **écrit** bientôt (ou pas).",
      "Guillemets \"droits\" et barre \\ oblique et tabulation\tet cloche, assez longue pour la page.",
      "漢字かな交じり文は幅が二倍なので、半分の文字数で行が折り返されます。本当にそうでしょうか、見てみましょう。",
      "e\u{301}te\u{301} combine\u{301} avec des accents s\u{E9}pare\u{301}s, pour compter les colonnes juste.",
      "Isole\u{301} \u{2068}02\u{A0}690\u{A0}86\u{A0}86\u{2069} et \u{2067}مرحبا\u{2069} dans une phrase longue.",
      "tiret-bas-et-tirets-longs-qui-se-coupent-apres-le-tiret-mais-pas-avant-le-tiret-du-tout",
      "50\u{A0}% de 200\u{A0}€, 12,50 € (ou 26.30 euros) et 100 %/jour, +32 2 518 21 23 … et 5°C.",
      "fin\n",
      "deux\nlignes",
      "deux lignes dont la première est bien trop longue pour tenir sur une seule ligne du fichier\ncourte\n",
      "\nune ligne vide au début",
      "mot",
      " ",
      "  espaces  doubles  ",
    ] + (68...82).map { String(repeating: "x", count: $0) }
    + (60...72).map {
      String(repeating: "mots ", count: $0 / 5) + String(repeating: "y", count: $0 % 5) + "."
    }

  private static let special: [POEntry] = [
    commented, fuzzy, untranslatedFuzzy, plural, obsolete, obsoletePlural,
  ]

  private static var commented: POEntry {
    var entry = POEntry(context: "commented", id: "Prix : {fee}.", translation: .single("{fee}"))
    entry.translatorComments = ["A word to translators.", "", "  indented", "#hash"]
    entry.extractedComments = ["Screen: fee", "", "Warning"]
    entry.references =
      (1...12).map { "Procedures/residence-permit-renewal/procedure.yaml:\($0 * 7)" }
      + (1...30).map { "a.yaml:\($0)" }
    entry.flags = ["python-brace-format"]
    return entry
  }

  private static var fuzzy: POEntry {
    var entry = POEntry(context: "fuzzy", id: "nouveau", translation: .single("new"))
    entry.flags = [POEntry.fuzzy, "python-brace-format"]
    entry.previous = POPrevious(
      context: "fuzzy",
      id: "l’ancien texte, lui aussi bien trop long pour une seule ligne de ce fichier de textes")
    return entry
  }

  private static var untranslatedFuzzy: POEntry {
    POEntry(context: "empty", id: "sans traduction", translation: .single(""))
  }

  private static var plural: POEntry {
    var entry = POEntry(
      context: "plural", id: "{count} étape",
      translation: .plural(
        id: "{count} étapes",
        forms: [
          "لا خطوات", "خطوة واحدة", "خطوتان", "{count} خطوات", "{count} خطوة", "{count} خطوة",
        ]))
    entry.previous = POPrevious(id: "{count} pas", pluralID: "{count} pas")
    return entry
  }

  private static var obsolete: POEntry {
    var entry = POEntry(
      context: "obsolete", id: "ancien",
      translation: .single(
        "une ancienne traduction assez longue pour que sa ligne soit coupée en deux parties"))
    entry.translatorComments = ["Kept."]
    entry.flags = [POEntry.fuzzy]
    entry.previous = POPrevious(context: "obsolete", id: "encore plus ancien")
    entry.isObsolete = true
    return entry
  }

  private static var obsoletePlural: POEntry {
    var entry = POEntry(
      id: "un", translation: .plural(id: "des", forms: ["a", "b", "c", "d", "e", "f"]))
    entry.isObsolete = true
    return entry
  }
}
