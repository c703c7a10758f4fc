import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import TranslationWorkbench

/// The texts of one small procedure, read by the real loader, with a Ukrainian file.
enum SmallCatalogue {
  static let path = "Translations/uk/test.po"

  static let texts: [TranslatableText] = {
    let loaded = try? LibraryLoader.load(LibraryInMemory(["Procedures/test/procedure.yaml": yaml]))
    return (loaded?.texts ?? []).filter { TextDomain(of: $0.context).name == "test" }
  }()

  static func text(_ french: String) -> TranslatableText {
    guard let text = texts.first(where: { $0.key.source == french }) else {
      preconditionFailure("the procedure says \(french)")
    }
    return text
  }

  static let fee = "Le prix est {fee}."
  static let plain = "Venez à la commune."

  private static let yaml = """
    procedure: test
    language: fr
    title: Essai
    summary: Un essai.
    reviewed: 2026-11-24
    review-within: 6 months
    sources:
      site: { authority: Un office, kind: authority, url: example.be, copy-of: undated, seen: 2026-11 }
    facts:
      fee: { money: 20, source: site }
      code: { number: 5, unit: { one: "{count} chiffre", other: "{count} chiffres" }, source: site }
    steps:
      - id: about
        read: Avant de commencer
        say:
          - "Le prix est {fee}."
          - "Venez à la commune."
          - "Le code a {code}."
      - id: done
        finish: Fini
    """

  /// A file in msgcat's form, with one fuzzy entry, comments and an obsolete entry.
  static let po = """
    # Kept as it is.
    msgid ""
    msgstr ""
    "Project-Id-Version: guichet\\n"
    "PO-Revision-Date: 2026-01-01 12:00+0100\\n"
    "Last-Translator: Olena <>\\n"
    "Language: uk\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"
    "Plural-Forms: nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
    "n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"

    # the town hall is known as «комуна»
    # reviewed-by: Ivan 2026-02-01
    #. what is said
    #: Procedures/test/procedure.yaml:17
    msgctxt "test/about/say"
    msgid "Venez à la commune."
    msgstr "Прийдіть до комуни."

    #. what is said
    #: Procedures/test/procedure.yaml:16
    #, fuzzy, python-brace-format
    #| msgid "Le prix est de {fee}."
    msgctxt "test/about/say"
    msgid "Le prix est {fee}."
    msgstr "Ціна {fee}."

    #~ msgctxt "test/about/say"
    #~ msgid "Au revoir."
    #~ msgstr "До побачення."

    """

  static let moment = EditMoment(
    date: day, revisionDate: "2026-11-24 12:00+0100")

  private static var day: CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 11, day: 24) else {
      preconditionFailure("24 November 2026 is a day")
    }
    return day
  }

  static func name(_ text: String) -> PersonName {
    guard let name = PersonName(text) else { preconditionFailure("\(text) is a name") }
    return name
  }

  static let shelf = shelf(po)

  private static func shelf(_ text: String) -> LanguageShelf {
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    return LanguageShelf(
      texts, files: text.isEmpty ? [:] : [TextDomain("test"): file], language: .ukrainian)
  }

  /// The fingerprint of an entry as a page would carry it.
  static func base(_ french: String, in text: String = po) -> Fingerprint {
    let shelf = shelf(text)
    guard let entry = shelf[EntryID(of: self.text(french))] else {
      preconditionFailure("every text has an entry")
    }
    return entry.entry.revision
  }
}
