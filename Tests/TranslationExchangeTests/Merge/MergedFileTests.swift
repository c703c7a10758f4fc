import Diagnostics
import Localization
import ProcedureLibrary
import TestSupport
import Testing
import TranslationExchange

/// What merging writes, judged by gettext and by merging again.
@Suite struct MergedFileTests {
  private static let say = [
    "Votre carte a une date de fin.", "Prix : {fee}.",
    "Apportez votre carte, une photo et la lettre que la commune a envoyée chez vous ce mois-ci.",
  ]
  private static let counted = (one: "{count} chiffre", other: "{count} chiffres")

  /// A file in which something is new, changed, gone, counted and commented.
  private static func merged(_ language: Language) throws -> String {
    let old = try TinyLibrary.texts(
      say: ["Votre carte a une fin.", "Une vieille phrase.", "Prix : {fee}."], counted: counted)
    var file = POMerge.merge(old, into: nil, language: language)
    for index in file.entries.indices {
      switch file.entries[index].translation {
      case .single: file.entries[index].translation = .single(file.entries[index].id + " !")
      case .plural(let id, let forms):
        file.entries[index].translation = .plural(id: id, forms: forms.map { _ in "{count} !" })
      }
    }
    file.entries[0].translatorComments = ["Une remarque."]
    return POWriter.text(of: POMerge.merge(try texts, into: file, language: language))
  }

  private static var texts: [TranslatableText] {
    get throws { try TinyLibrary.texts(say: say, counted: counted) }
  }

  @Test("the written file is what a person expects to read")
  func text() throws {
    let text = try Self.merged(.english)
    #expect(text == Self.english, "\(lineDifference(expected: Self.english, actual: text))")
  }

  @Test("merging twice changes nothing", arguments: Language.allCases.filter { $0 != .source })
  func idempotent(language: Language) throws {
    let once = try Self.merged(language)
    let reading = POReader.read(SourceFile(path: "test.po", text: once))
    #expect(reading.diagnostics == [])
    let twice = POWriter.text(
      of: POMerge.merge(try Self.texts, into: reading.file, language: language))
    #expect(twice == once, "\(lineDifference(expected: once, actual: twice))")
  }

  @Test("msgfmt -c accepts the file", arguments: Language.allCases.filter { $0 != .source })
  func passesMsgfmt(language: Language) throws {
    let judged = try GettextTool(name: "msgfmt").run(
      ["-c", "-o", "/dev/null"], input: try Self.merged(language))
    #expect(judged.status == 0, "\(judged.errors)")
  }

  @Test(
    "msgcat writes the file again byte for byte",
    arguments: Language.allCases.filter { $0 != .source })
  func equalsMsgcat(language: Language) throws {
    let text = try Self.merged(language)
    let judged = try GettextTool(name: "msgcat").run([], input: text)
    #expect(judged.status == 0, "\(judged.errors)")
    #expect(text == judged.text, "\(lineDifference(expected: judged.text, actual: text))")
  }

  private static let english = #"""
    msgid ""
    msgstr ""
    "Project-Id-Version: guichet\n"
    "Report-Msgid-Bugs-To: \n"
    "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\n"
    "Last-Translator: FULL NAME <EMAIL@ADDRESS>\n"
    "Language-Team: English\n"
    "Language: en\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

    # Une remarque.
    #. what is counted, after its number
    #: Procedures/test/procedure.yaml:12
    msgctxt "test/facts/code/unit"
    msgid "{count} chiffre"
    msgid_plural "{count} chiffres"
    msgstr[0] "{count} !"
    msgstr[1] "{count} !"

    #. sentence on a screen
    #: Procedures/test/procedure.yaml:17
    #, fuzzy
    #| msgid "Votre carte a une fin."
    msgctxt "test/about/say"
    msgid "Votre carte a une date de fin."
    msgstr "Votre carte a une fin. !"

    #. sentence on a screen
    #: Procedures/test/procedure.yaml:18
    #, python-brace-format
    msgctxt "test/about/say"
    msgid "Prix : {fee}."
    msgstr "Prix : {fee}. !"

    #. sentence on a screen
    #: Procedures/test/procedure.yaml:19
    msgctxt "test/about/say"
    msgid ""
    "Apportez votre carte, une photo et la lettre que la commune a envoyée chez "
    "vous ce mois-ci."
    msgstr ""

    #~ msgctxt "test/about/say"
    #~ msgid "Une vieille phrase."
    #~ msgstr "Une vieille phrase. !"

    """#
}
