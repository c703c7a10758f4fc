import Diagnostics
import Localization
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite struct TranslationStatusTests {
  private func status(
    of texts: [TranslatableText], _ files: [String: String], in language: Language = .ukrainian
  ) throws -> TranslationStatus {
    let all = TranslationStatus.all(
      of: texts, in: TranslationReadings(try TranslationFolder(LibraryInMemory(files))))
    return try #require(all.first { $0.language == language })
  }

  private func po(_ entries: [POEntry]) -> String {
    POWriter.text(of: POFile(header: POHeader(language: .ukrainian), entries: entries))
  }

  @Test("every domain is counted in every language but French, and nothing is no folder")
  func withoutFolders() throws {
    let all = TranslationStatus.all(
      of: try TinyLibrary.texts(say: ["Votre carte est bleue.", "Merci."]),
      in: TranslationReadings(try TranslationFolder(LibraryInMemory([:]))))
    #expect(all.map(\.language) == [.ukrainian, .arabic, .english])
    #expect(all.map(\.domain) == Array(repeating: TextDomain("test"), count: 3))
    #expect(all.map { $0.count(.missing) } == [2, 2, 2])
    #expect(all.map(\.wordsLeft) == [5, 5, 5])
  }

  @Test("translated, stale and missing texts are counted, with the words that are left")
  func counts() throws {
    let texts = try TinyLibrary.texts(
      say: ["Votre carte est bleue.", "Elle a une photo.", "Merci."], tip: ["Attendez la lettre."])
    var stale = POEntry(
      context: "test/about/say", id: "Elle a une photo.", translation: .single("На ній є фото."))
    stale.flags = [POEntry.fuzzy]
    let status = try status(
      of: texts,
      [
        "Translations/uk/test.po": po([
          POEntry(
            context: "test/about/say", id: "Votre carte est bleue.",
            translation: .single("Ваша картка синя.")),
          stale,
          POEntry(context: "test/about/tip", id: "Attendez la lettre.", translation: .single("")),
        ])
      ])
    #expect(status.count(.translated) == 1)
    #expect(status.count(.stale) == 1)
    #expect(status.count(.missing) == 2)
    #expect(status.total == 4)
    #expect(status.wordsLeft == 8)
  }

  @Test("a translation of yesterday's French is stale, not missing")
  func changed() throws {
    let status = try status(
      of: try TinyLibrary.texts(say: ["Votre carte est bleue."]),
      [
        "Translations/uk/test.po": po([
          POEntry(
            context: "test/about/say", id: "Votre carte est verte.",
            translation: .single("Ваша картка зелена."))
        ])
      ])
    #expect(TranslationState.allCases.map(status.count) == [0, 1, 0, 0])
  }

  @Test("a counted text is translated only with all its forms", arguments: [("цифри", 1), ("", 0)])
  func counted(last: String, translated: Int) throws {
    let texts = try TinyLibrary.texts(counted: (one: "{count} chiffre", other: "{count} chiffres"))
    let merged = POMerge.merge(texts, into: nil, language: .ukrainian)
    var entry = try #require(merged.entries.first)
    entry.translation = .plural(
      id: "{count} chiffres", forms: ["цифра", "цифри", "цифр", last])
    let status = try status(of: texts, ["Translations/uk/test.po": po([entry])])
    #expect(status.count(.translated) == translated)
    #expect(status.total == 1)
  }

  @Test("domains are sorted, and what procedures share is one of them")
  func domains() throws {
    let loaded = try LibraryLoader.load(
      LibraryInMemory([
        "Procedures/shared/terms.yaml": "terms:\n  cpas: { word: CPAS, means: le bureau d’aide }"
      ]))
    let texts = try TinyLibrary.texts(say: ["Merci."]) + loaded.texts
    let all = TranslationStatus.all(
      of: texts, in: TranslationReadings(try TranslationFolder(LibraryInMemory([:]))))
    #expect(all.prefix(2).map(\.domain.name) == ["shared", "test"])
    #expect(all.prefix(2).map(\.total) == [1, 1])
  }

  @Test("what somebody else has read is reviewed, and the last translator is named")
  func reviewed() throws {
    let french = "Votre carte est bleue."
    var header = POHeader(language: .ukrainian)
    header["Last-Translator"] = "Олена <olena@example.org>"
    func status(_ remark: String) throws -> TranslationStatus {
      var entry = POEntry(
        context: "test/about/say", id: french, translation: .single("Ваша картка синя."))
      entry.translatorComments = [remark]
      return try self.status(
        of: try TinyLibrary.texts(say: [french]),
        ["Translations/uk/test.po": POWriter.text(of: POFile(header: header, entries: [entry]))])
    }
    let read = try status("reviewed-by: Іван 2026-11-24")
    #expect(TranslationState.allCases.map(read.count) == [0, 0, 0, 1])
    #expect(read.lastTranslator?.name == "Олена")
    let own = try status("reviewed-by: олена 2026-11-24")
    #expect(TranslationState.allCases.map(own.count) == [0, 0, 1, 0])
  }

  @Test(
    "only words are counted, and neither punctuation nor values",
    arguments: [
      ("Prix : {fee} !", 1), ("« Attendez » — la lettre…", 3), ("L’aide : **signez**.", 2),
    ])
  func words(french: String, count: Int) throws {
    let text = try #require(TinyLibrary.texts(say: [french]).first)
    #expect(text.wordCount == count)
  }
}
