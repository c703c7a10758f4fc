import Localization
import TranslationExchange

/// Translations with everything that formats lose: quotes, line breaks, formulas, markup, plurals.
enum TrickyDocument {
  static let document = ExchangeDocument([TextDomain("test"): file], language: .ukrainian)

  static let file: POFile = {
    var header = POHeader(language: .ukrainian)
    header["Last-Translator"] = "Олена <olena@example.org>"
    return POFile(header: header, entries: singles + [counted, stale, missing, reviewed])
  }()

  private static func entry(_ french: String, _ words: String) -> POEntry {
    var entry = POEntry(context: "test/about/say", id: french, translation: .single(words))
    entry.extractedComments = ["sentence on a screen"]
    entry.references = ["Procedures/test/procedure.yaml:16"]
    return entry
  }

  private static let singles: [POEntry] = [
    entry("Écrivez « oui » ou \"non\".", "Напишіть «так» або \"ні\", інакше; так\tні."),
    entry("\nUne ligne.\n\nUne autre.\n", "\nРядок.\n\nІнший.\n"),
    entry("Signez, puis attendez.", "  Підпишіть,  потім чекайте. "),
    entry("+32 2 123", "=SUM(A1:A2)"), entry("-5", "'-5"), entry("@home", "''@дім"),
    entry("'=1", "+1"), entry("L'école", "'Школа'"),
    entry("Un <b>texte</b> & un autre.", "<script>alert(1)</script> &amp; ]]> <!-- -->"),
    entry("Payez {fee} avant {day}.", "До {day} сплатіть {fee}."),
    entry(
      "La [[commune|maison communale]] **vous [[cpas|aide]]**.",
      "**Вам [[cpas|допомагає]]** [[commune|комуна]]."),
    entry("Le [[cpas|CPAS]] et le [[cpas|CPAS]].", "[[cpas|CPAS]] і [[cpas|CPAS]]."),
    entry("Prix : {fee}.", "Ціна: {fee та [[cpas|."),
  ]

  private static let counted = POEntry(
    context: "test/facts/code/unit", id: "{count} chiffre",
    translation: .plural(
      id: "{count} chiffres",
      forms: ["{count} цифра", "{count} цифри", "{count} цифр", "{count} цифри, \"так\""]))

  private static let stale: POEntry = {
    var stale = entry("Votre carte bleue.", "Ваша картка.")
    stale.flags = [POEntry.fuzzy]
    stale.previous = POPrevious(id: "Votre carte.")
    return stale
  }()

  private static let missing = entry("Attendez la lettre.", "")

  private static let reviewed: POEntry = {
    var reviewed = entry("Merci.", "Дякуємо.")
    reviewed.translatorComments = ["Перевірено <двічі>."]
    reviewed.markReviewed(by: "Іван", on: nil)
    return reviewed
  }()

  /// What must come back: everything a translation is, without what only the library needs.
  struct Message: Hashable {
    let context: String
    let french: [String]
    let forms: [String]
    let state: TranslationState
    let base: String?
  }

  static let messages = file.entries.map { entry -> Message in
    let state: TranslationState =
      switch entry.id {
      case "Votre carte bleue.": .stale
      case "Attendez la lettre.": .missing
      case "Merci.": .reviewed
      default: .translated
      }
    let base = ExchangeBase(
      language: .ukrainian, french: entry.frenchFingerprint, target: entry.targetFingerprint,
      state: state)
    return Message(
      context: entry.context ?? "",
      french: [entry.id] + (entry.translation.pluralID.map { [$0] } ?? []),
      forms: entry.translation.texts, state: state, base: base.text)
  }

  /// The messages of a file that came back; an empty line is missing whatever its state is.
  static func messages(of reading: ExchangeReading) -> [Message] {
    reading.lines.map { line in
      let unit = line.unit
      return Message(
        context: unit.context, french: [unit.french] + (unit.plural.map { [$0] } ?? []),
        forms: unit.forms, state: unit.forms.allSatisfy(\.isEmpty) ? .missing : unit.state,
        base: unit.base?.text)
    }
  }
}
