import Foundation
import TestSupport
import Testing

@Suite("guichet translations update and status, from a shell")
struct TranslationsUpdateCommandTests {
  private static let procedure = "Procedures/residence-permit-renewal/procedure.yaml"
  private static let french = "Renouveler mon titre de séjour"
  private static let key = "residence-permit-renewal/title"

  @Test(
    "updating twice changes nothing; French that changed is stale, and good again when it is back")
  func changedAndBack() throws {
    let library = try TranslationLibrary()
    let before = try library.translations()
    let idle = try library.run(["update"])
    #expect((idle.exitCode, idle.output) == (0, ""))

    try library.replace(
      "title: \(Self.french)", by: "title: \(Self.french) belge", in: Self.procedure)
    let changed = try library.run(["update"])
    #expect(
      changed.output
        == ["uk", "ar", "en"].map {
          "updated Translations/\($0)/residence-permit-renewal.po\n"
        }.joined())
    let po = try library.text("Translations/en/residence-permit-renewal.po")
    #expect(po.contains("#| msgid \"\(Self.french)\"\nmsgctxt \"\(Self.key)\"\n"))
    #expect(try library.run(["update"]).output == "")

    try library.replace(
      "title: \(Self.french) belge", by: "title: \(Self.french)", in: Self.procedure)
    _ = try library.run(["update"])
    #expect(try library.translations() == before)
  }

  @Test("an author can say that the meaning is unchanged; the day is recorded, in every language")
  func meaningUnchanged() throws {
    let library = try TranslationLibrary()
    try library.replace(
      "title: \(Self.french)", by: "title: \(Self.french) ici", in: Self.procedure)
    let run = try library.run(["update", "--meaning-unchanged", Self.key])
    #expect(run.exitCode == 0)
    for tag in ["uk", "ar", "en"] {
      let po = try library.text("Translations/\(tag)/residence-permit-renewal.po")
      #expect(po.contains("# meaning-unchanged: 2"))
      #expect(!po.contains("#, fuzzy"))
    }
    let again = try library.run(["update", "--meaning-unchanged", Self.key])
    #expect(again.output == "\(Self.key): no translation is older than the French\n")
  }

  @Test("a key that names no text is refused with the nearest one, and nothing is changed")
  func unknownKey() throws {
    let library = try TranslationLibrary()
    try library.replace(
      "title: \(Self.french)", by: "title: \(Self.french) ici", in: Self.procedure)
    let before = try library.translations()
    let unknown = try library.run([
      "update", "--meaning-unchanged", "residence-permit-renewal/titel",
    ])
    #expect(unknown.exitCode == 2)
    #expect(unknown.errors.contains("did you mean \(Self.key)?"))
    let other = try library.run(["update", "--meaning-unchanged", "\(Self.key)=Autre chose"])
    #expect(other.exitCode == 2)
    #expect(other.errors.contains("it says\n  \(Self.french) ici"))
    #expect(try library.translations() == before)
  }

  @Test("a stale line with a fact keeps a language from the public, and the list says why")
  func fitness() throws {
    let library = try TranslationLibrary()
    let path = "Translations/en/residence-permit-renewal.po"
    let po = try library.text(path)
    let flagged = try #require(po.range(of: "#, python-brace-format"))
    try library.write(
      po.replacingCharacters(in: flagged, with: "#, fuzzy, python-brace-format"), to: path)
    let run = try GuichetRun(
      ["check", "--release", "--today", "2026-11-24"], library: library.folder.url)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[unfit-to-publish]"))
    #expect(
      run.output.split(separator: "\n").suffix(4) == [
        "fr: fit to publish", "uk: fit to publish", "ar: fit to publish",
        "en: not fit to publish: in residence-permit-renewal 1 line with facts is older than the French",
      ])
  }

  @Test("the status is a table, JSON, or badges")
  func status() throws {
    let library = try TranslationLibrary()
    let table = try library.run(["status"])
    let heading = try #require(table.output.split(separator: "\n").first)
    #expect(
      heading.split(separator: " ").joined(separator: " ")
        == "language file missing stale translated reviewed words left last translator")
    #expect(table.output.split(separator: "\n").count == 1 + 3 * 5)

    struct Row: Decodable {
      let language: String
      let file: String
      let missing, stale, translated, reviewed, wordsLeft: Int
    }
    let json = try library.run(["status", "--format", "json"])
    let rows = try JSONDecoder().decode([Row].self, from: Data(json.output.utf8))
    #expect(rows.count == 15)
    #expect(rows.allSatisfy { $0.translated > 0 })

    struct Badge: Decodable {
      let schemaVersion: Int
      let label, message, color: String
    }
    let badges = try library.run(["status", "--format", "badge"])
    let byLanguage = try JSONDecoder().decode([String: Badge].self, from: Data(badges.output.utf8))
    #expect(byLanguage.keys.sorted() == ["ar", "en", "uk"])
    #expect(byLanguage["uk"]?.label == "Українська")
    #expect(byLanguage["uk"]?.schemaVersion == 1)
  }
}
