import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("French that changes, changes back, moves, or changes without another meaning")
struct ChangedFrenchTests {
  private static let say = "test/about/say"
  private static let before = "Votre carte a une date de fin."
  private static let after = "Votre carte bleue a une date de fin."
  private static let words = POTranslation.single("Картка має кінцеву дату.")

  private static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  private static func merge(
    _ french: String..., into entries: [POEntry], declaring act: MeaningUnchanged? = nil
  ) throws -> [POEntry] {
    POMerge.merge(
      try TinyLibrary.texts(say: french), into: POFile(entries: entries), language: .ukrainian,
      declaring: act
    ).entries
  }

  private static var translated: POEntry {
    POEntry(context: say, id: before, translation: words)
  }

  @Test("a sentence that changed and changed back is good again")
  func changedBack() throws {
    let changed = try Self.merge(Self.after, into: [Self.translated])
    #expect(changed.map(\.isFuzzy) == [true])
    let back = try Self.merge(Self.before, into: changed)
    #expect(back.map(\.id) == [Self.before])
    #expect(back[0].flags == [])
    #expect(back[0].previous == nil)
    #expect(back[0].translation == Self.words)
  }

  @Test("a plural that changed and changed back is good again")
  func pluralChangedBack() throws {
    func merge(_ other: String, into entries: [POEntry]) throws -> POEntry {
      let texts = try TinyLibrary.texts(counted: (one: "{count} chiffre", other: other))
      let file = POMerge.merge(texts, into: POFile(entries: entries), language: .english)
      return try #require(file.entries.first)
    }
    var entry = try merge("{count} chiffres", into: [])
    entry.translation = .plural(id: "{count} chiffres", forms: ["{count} digit", "{count} digits"])
    let changed = try merge("{count} chiffres secrets", into: [entry])
    #expect(changed.isFuzzy)
    let back = try merge("{count} chiffres", into: [changed])
    #expect(back == entry)
  }

  @Test("a sentence that was corrected in between does not go back to its old translation")
  func corrected() throws {
    var corrected = try Self.merge(Self.after, into: [Self.translated])
    corrected[0].flags = []
    corrected[0].translation = .single("Синя картка має кінцеву дату.")
    let back = try Self.merge(Self.before, into: corrected)
    #expect(back.map(\.isFuzzy) == [true])
    #expect(back[0].previous == POPrevious(id: Self.after))
  }

  @Test("with the author's word a translation is carried over, and the day is recorded")
  func meaningUnchanged() throws {
    var entry = Self.translated
    entry.translatorComments = ["Перевірено."]
    let act = MeaningUnchanged(
      [POEntry.Key(context: Self.say, id: Self.after)], on: try Self.date("2026-11-24"))
    // Whether the French was brought to translators before the author said so, or in the same run.
    for old in [[entry], try Self.merge(Self.after, into: [entry])] {
      let entries = try Self.merge(Self.after, into: old, declaring: act)
      #expect(entries.map(\.id) == [Self.after])
      #expect(entries[0].flags == [])
      #expect(entries[0].previous == nil)
      #expect(entries[0].translatorComments == ["Перевірено.", "meaning-unchanged: 2026-11-24"])
      #expect(try Self.merge(Self.after, into: entries, declaring: act) == entries)
    }
  }

  @Test("the author's word covers only the sentence it names")
  func otherKey() throws {
    let act = MeaningUnchanged(
      [POEntry.Key(context: Self.say, id: "Une autre phrase.")], on: try Self.date("2026-11-24"))
    #expect(
      try Self.merge(Self.after, into: [Self.translated], declaring: act).map(\.isFuzzy) == [true])
  }

  @Test("a review goes with a translation that is carried over, and not with a stale one")
  func review() throws {
    var entry = Self.translated
    entry.markReviewed(by: "Іван", on: try Self.date("2026-11-20"))
    #expect(try Self.merge(Self.after, into: [entry])[0].translatorComments == [])
    let act = MeaningUnchanged(
      [POEntry.Key(context: Self.say, id: Self.after)], on: try Self.date("2026-11-24"))
    let carried = try Self.merge(Self.after, into: [entry], declaring: act)[0]
    #expect(carried.isReviewed(translator: nil))
    #expect(carried.reviewMark?.date == (try Self.date("2026-11-20")))
  }

  @Test("a step that got another name keeps its translations")
  func moved() throws {
    var old = Self.translated
    old.context = "test/welcome/say"
    old.translatorComments = ["Перевірено."]
    let entries = try Self.merge(Self.before, into: [old])
    #expect(entries.map(\.context) == [Self.say])
    #expect(entries[0].translation == Self.words)
    #expect(entries[0].translatorComments == ["Перевірено."])
    #expect(entries[0].flags == [])
  }

  @Test(
    "a sentence takes no translation from another field, nor when two places are gone",
    arguments: [["test/welcome/warn"], ["test/welcome/say", "test/hello/say"]])
  func notMoved(contexts: [String]) throws {
    let old = contexts.map { context in
      POEntry(context: context, id: Self.before, translation: Self.words)
    }
    let entries = try Self.merge(Self.before, into: old)
    #expect(entries.map(\.isObsolete) == [false] + contexts.map { _ in true })
    #expect(entries[0].translation == .single(""))
  }
}
