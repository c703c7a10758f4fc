import Foundation
import TestSupport
import Testing

@Suite("guichet translations update and status, from a shell")
struct TranslationsUpdateCommandTests {
  private static let procedure = "Procedures/parking/procedure.yaml"
  private static let po = "Translations/en/parking.po"
  private static let french = TranslationLibrary.title.french
  private static let key = "parking/title"

  @Test(
    "updating twice changes nothing; French that changed is stale, and good again when it is back")
  func changedAndBack() throws {
    let library = try TranslationLibrary()
    let before = try library.text(Self.po)
    let idle = try library.run(["update"])
    #expect((idle.exitCode, idle.output) == (0, ""))

    try library.replace(Self.french, by: "\(Self.french) belge", in: Self.procedure)
    let changed = try library.run(["update"])
    #expect(changed.output.contains("updated \(Self.po)\n"))
    #expect(
      try library.text(Self.po).contains("#| msgid \"\(Self.french)\"\nmsgctxt \"\(Self.key)\"\n"))
    #expect(try library.run(["update"]).output == "")

    try library.replace("\(Self.french) belge", by: Self.french, in: Self.procedure)
    _ = try library.run(["update"])
    #expect(try library.text(Self.po) == before)
  }

  @Test("an author can say that the meaning is unchanged, and the day is recorded")
  func meaningUnchanged() throws {
    let library = try TranslationLibrary()
    try library.replace(Self.french, by: "\(Self.french) ici", in: Self.procedure)
    let run = try library.run(["update", "--meaning-unchanged", Self.key])
    #expect(run.exitCode == 0)
    let po = try library.text(Self.po)
    #expect(po.contains("# meaning-unchanged: 2"))
    #expect(
      po.contains(
        "msgid \"\(Self.french) ici\"\nmsgstr \"\(TranslationLibrary.title.english)\"\n"))
    #expect(!po.contains("#, fuzzy"))
    let again = try library.run(["update", "--meaning-unchanged", Self.key])
    #expect(again.output == "\(Self.key): no translation is older than the French\n")
    #expect(try library.text(Self.po) == po)
  }

  @Test("a key that names no text is refused with the nearest one, and nothing is changed")
  func unknownKey() throws {
    let library = try TranslationLibrary()
    try library.replace(Self.french, by: "\(Self.french) ici", in: Self.procedure)
    let before = try library.translations()
    let unknown = try library.run(["update", "--meaning-unchanged", "parking/titel"])
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
    try library.replace(
      "#, python-brace-format", by: "#, fuzzy, python-brace-format", in: Self.po)
    let run = try GuichetRun(
      ["check", "--release", "--today", "2026-11-24"], library: library.folder.url)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[unfit-to-publish]"))
    #expect(
      run.output.split(separator: "\n").suffix(4) == [
        "fr: fit to publish", "uk: fit to publish", "ar: fit to publish",
        "en: not fit to publish: in parking 1 line with facts is older than the French",
      ])
  }

  @Test("the recordings are told by language and file, with those of words that changed")
  func audio() throws {
    let library = try TranslationLibrary()
    let old = "\(String(repeating: "ab", count: 16)).webm"
    try FileManager.default.createDirectory(
      atPath: library.path("Translations/en/audio"), withIntermediateDirectories: true)
    try library.write("", to: "Translations/en/audio/\(old)")
    let run = try library.run(["status", "--audio"])
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        language  file     recorded  not recorded
        uk        parking         0             0
        ar        parking         0             0
        en        parking         0             2

        en: 1 recording reads words that changed
          Translations/en/audio/\(old)

        """)
    let json = try library.run(["status", "--audio", "--format", "json"]).output
    let languages = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(languages?.compactMap { $0["language"] as? String } == ["uk", "ar", "en"])
    #expect(languages?.last?["stale"] as? [String] == [old])
    #expect(try library.run(["status", "--audio", "--format", "badge"]).exitCode == 2)
  }

  @Test("the status is a table, JSON, or badges")
  func status() throws {
    let library = try TranslationLibrary()
    let table = try library.run(["status"]).output.split(separator: "\n")
    #expect(
      table.first
        == "language  file     missing  stale  translated  reviewed  words left  last translator")
    #expect(
      table.last
        == "en        parking        4      0           2         0          10  nobody")

    struct Row: Decodable {
      let language: String
      let file: String
      let missing, stale, translated, reviewed, wordsLeft: Int
    }
    let json = try library.run(["status", "--format", "json"])
    let rows = try JSONDecoder().decode([Row].self, from: Data(json.output.utf8))
    #expect(rows.map(\.language) == ["uk", "ar", "en"])
    #expect(rows.map(\.file) == ["parking", "parking", "parking"])
    #expect(rows.map(\.translated) == [0, 0, 2])

    struct Badge: Decodable {
      let schemaVersion: Int
      let label, message, color: String
    }
    let badges = try library.run(["status", "--format", "badge"])
    let byLanguage = try JSONDecoder().decode([String: Badge].self, from: Data(badges.output.utf8))
    #expect(byLanguage.keys.sorted() == ["ar", "en", "uk"])
    #expect(byLanguage["uk"]?.schemaVersion == 1)
    #expect(byLanguage["uk"]?.label == "Українська")
    #expect(byLanguage["en"]?.message == "33% translated, 0% reviewed")
    #expect(byLanguage["en"]?.color == "red")
  }
}
