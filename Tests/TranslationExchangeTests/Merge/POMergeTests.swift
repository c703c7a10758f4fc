import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite struct POMergeTests {
  static let say = "test/about/say"
  static let carte = "Votre carte a une date de fin."
  static let changed = "Votre carte bleue a une date de fin."
  static let twice = "Votre carte bleue a une autre date de fin."

  private static func translated(
    _ french: String, _ words: String, in context: String = say
  ) -> POEntry {
    POEntry(context: context, id: french, translation: .single(words))
  }

  private func merge(_ texts: [TranslatableText], into entries: [POEntry]) -> [POEntry] {
    POMerge.merge(texts, into: POFile(entries: entries), language: .ukrainian).entries
  }

  @Test("a new sentence comes empty, with its place, its note and no flag")
  func new() throws {
    let entry = try #require(merge(TinyLibrary.texts(say: [Self.carte]), into: []).first)
    #expect(entry.key == POEntry.Key(context: Self.say, id: Self.carte))
    #expect(entry.translation == .single(""))
    #expect(entry.references == ["Procedures/test/procedure.yaml:16"])
    #expect(entry.extractedComments.count == 1)
    #expect(entry.flags == [])
    #expect(entry.previous == nil)
  }

  @Test("a changed sentence is fuzzy and keeps the French it was made from")
  func changed() throws {
    let entries = merge(
      try TinyLibrary.texts(say: [Self.changed]),
      into: [Self.translated(Self.carte, "Картка має кінцеву дату.")])
    #expect(entries.map(\.id) == [Self.changed])
    #expect(entries[0].translation == .single("Картка має кінцеву дату."))
    #expect(entries[0].flags == ["fuzzy"])
    #expect(entries[0].previous == POPrevious(id: Self.carte))
  }

  @Test("a sentence that changed twice keeps the first French, from which it was translated")
  func changedTwice() throws {
    let once = merge(
      try TinyLibrary.texts(say: [Self.changed]),
      into: [Self.translated(Self.carte, "Картка має кінцеву дату.")])
    let entries = merge(try TinyLibrary.texts(say: [Self.twice]), into: once)
    #expect(entries.map(\.id) == [Self.twice])
    #expect(entries[0].flags == ["fuzzy"])
    #expect(entries[0].previous == POPrevious(id: Self.carte))
  }

  @Test("a sentence that changes after its translation was corrected names the corrected French")
  func changedAfterCorrection() throws {
    var corrected = Self.translated(Self.changed, "Синя картка має кінцеву дату.")
    corrected.previous = POPrevious(id: Self.carte)
    let kept = merge(try TinyLibrary.texts(say: [Self.changed]), into: [corrected])
    #expect(kept[0].previous == nil)
    let entries = merge(try TinyLibrary.texts(say: [Self.twice]), into: [corrected])
    #expect(entries[0].previous == POPrevious(id: Self.changed))
  }

  @Test("a sentence unlike every other is new, and takes no translation from its neighbours")
  func unlike() throws {
    let entries = merge(
      try TinyLibrary.texts(say: ["Prenez un rendez-vous."]),
      into: [Self.translated(Self.carte, "Картка має кінцеву дату.")])
    #expect(entries.map(\.isObsolete) == [false, true])
    #expect(entries[0].translation == .single(""))
  }

  @Test("a sentence that is gone becomes obsolete, and only its words and comments stay")
  func removed() throws {
    var old = Self.translated(Self.carte, "Картка має кінцеву дату.")
    old.translatorComments = ["Перевірено."]
    old.references = ["Procedures/test/procedure.yaml:3"]
    old.extractedComments = ["a sentence"]
    let entries = merge([], into: [old])
    var retired = Self.translated(Self.carte, "Картка має кінцеву дату.")
    retired.translatorComments = ["Перевірено."]
    retired.isObsolete = true
    #expect(entries == [retired])
  }

  @Test("a sentence that is gone and was never translated leaves nothing")
  func removedUntranslated() {
    #expect(merge([], into: [Self.translated(Self.carte, "")]) == [])
  }

  @Test("an obsolete sentence that comes back has its translation again")
  func comesBack() throws {
    let texts = try TinyLibrary.texts(say: [Self.carte])
    let retired = merge([], into: [Self.translated(Self.carte, "Картка має кінцеву дату.")])
    let entries = merge(texts, into: retired)
    #expect(entries.map(\.isObsolete) == [false])
    #expect(entries[0].translation == .single("Картка має кінцеву дату."))
    #expect(entries[0].flags == [])
  }

  @Test("an entry that stands twice, once obsolete, stays once")
  func duplicate() throws {
    var obsolete = Self.translated(Self.carte, "Стара картка.")
    obsolete.isObsolete = true
    let current = Self.translated(Self.carte, "Картка має кінцеву дату.")
    let texts = try TinyLibrary.texts(say: [Self.carte])
    for old in [[current, obsolete], [obsolete, current]] {
      #expect(merge(texts, into: old).map(\.translation) == [current.translation])
      #expect(merge([], into: old).map(\.translation) == [current.translation])
    }
  }

  @Test("comments, flags and the names of translators survive")
  func survives() throws {
    var old = Self.translated("Prix : {fee}.", "Ціна: {fee}.")
    old.translatorComments = ["Перевірено.", "Двічі."]
    old.flags = ["no-wrap"]
    old.references = ["Procedures/test/procedure.yaml:3"]
    var header = POHeader(language: .ukrainian)
    header["Last-Translator"] = "Перекладацька група <uk@example.org>"
    header["X-Generator"] = "Poedit 3.4"
    header.translatorComments = ["Переклад українською."]
    let merged = POMerge.merge(
      try TinyLibrary.texts(say: ["Prix : {fee}."]),
      into: POFile(header: header, entries: [old]), language: .ukrainian)
    #expect(merged.header == header)
    #expect(merged.entries[0].translatorComments == ["Перевірено.", "Двічі."])
    #expect(merged.entries[0].flags == ["no-wrap", "python-brace-format"])
    #expect(merged.entries[0].references == ["Procedures/test/procedure.yaml:16"])
  }

  @Test("two identical French sentences in two contexts do not borrow from each other")
  func contexts() throws {
    let entries = merge(
      try TinyLibrary.texts(say: [Self.carte], tip: [Self.carte]),
      into: [Self.translated(Self.carte, "Картка має кінцеву дату.")])
    #expect(entries.map(\.context) == [Self.say, "test/about/tip"])
    #expect(entries.map(\.translation) == [.single("Картка має кінцеву дату."), .single("")])
  }

  @Test("reordered sentences keep their translations")
  func reordered() throws {
    let old = [
      Self.translated("Votre carte A est bleue.", "Картка A синя."),
      Self.translated("Votre carte B est bleue.", "Картка B синя."),
      Self.translated("Votre carte K est bleue.", "Картка K синя."),
    ]
    let french = [
      "Votre carte K est bleue.", "Votre carte A est bleue.", "Votre carte B est bleue.",
    ]
    let entries = merge(try TinyLibrary.texts(say: french), into: old)
    #expect(entries.map(\.id) == french)
    #expect(
      entries.map(\.translation) == [
        .single("Картка K синя."), .single("Картка A синя."), .single("Картка B синя."),
      ])
    #expect(entries.allSatisfy { !$0.isFuzzy })
  }
}
