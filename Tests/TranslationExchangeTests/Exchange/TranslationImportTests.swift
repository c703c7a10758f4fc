import Diagnostics
import Foundation
import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("Bringing translations back: a three-way merge")
struct TranslationImportTests {
  private static let french = "Prix : {fee}."
  private static let domain = TextDomain("test")

  /// The library with one sentence.
  private static func library(
    _ words: String, state: TranslationState = .translated, french: String = french
  ) throws -> POFile {
    let texts = try TinyLibrary.texts(say: [french])
    var file = POMerge.merge(texts, into: nil, language: .english)
    file.entries[0].translation = .single(words)
    if state == .stale { file.entries[0].flags.insert(POEntry.fuzzy, at: 0) }
    if state == .reviewed { file.entries[0].markReviewed(by: "Ann", on: nil) }
    return POMerge.merge(texts, into: file, language: .english)
  }

  private static var today: CalendarDate {
    get throws { try #require(CalendarDate(iso8601: "2026-11-24")) }
  }

  /// What a translator's file says after it left a library and was worked on.
  private static func returned(
    from before: POFile, _ format: ExchangeFormat = .po, _ work: (String) -> String
  ) -> ExchangeReading {
    let text = ExchangeDocument([domain: before], language: .english).text(as: format)
    let worked = work(text)
    #expect(worked != text || format == .po, "the translator did something")
    return ExchangeReading.read(SourceFile(path: "back.\(format.fileExtension)", text: worked))
  }

  private static func merged(
    _ reading: ExchangeReading, into now: POFile, translator: String? = nil, reviewer: String? = nil
  ) throws -> TranslationImport {
    var merge = TranslationImport(
      into: [domain: now], language: .english,
      people: .init(
        translator: translator.flatMap { TranslatorName($0) },
        reviewer: reviewer.flatMap { TranslatorName($0) }, date: try today))
    merge.take(reading)
    return merge
  }

  @Test(
    "what only the translator changed is taken, in every format", arguments: ExchangeFormat.allCases
  )
  func theirs(format: ExchangeFormat) throws {
    let before = try Self.library("Cost {fee}.")
    let reading = Self.returned(from: before, format) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let merge = try Self.merged(reading, into: before, translator: "Bob <bob@example.org>")
    #expect(merge.log.diagnostics.map(\.message) == [])
    #expect(merge.takenCount == 1)
    let file = try #require(merge.files[Self.domain])
    #expect(file.entries.map(\.translation) == [.single("Price: {fee}.")])
    #expect(file.header?["Last-Translator"] == "Bob <bob@example.org>")
    #expect(file.header?["PO-Revision-Date"] == "2026-11-24 12:00+0000")
    // Bringing the same file twice changes nothing.
    let again = try Self.merged(reading, into: file)
    #expect(again.takenCount == 0)
    #expect(again.log.isEmpty)
    #expect(again.files[Self.domain] == file)
  }

  @Test("what only the library changed stays", arguments: ExchangeFormat.allCases)
  func ours(format: ExchangeFormat) throws {
    let text = ExchangeDocument(
      [Self.domain: try Self.library("Cost {fee}.")], language: .english
    ).text(as: format)
    let reading = ExchangeReading.read(SourceFile(path: "back", text: text))
    let now = try Self.library("Price: {fee}.")
    let merge = try Self.merged(reading, into: now)
    #expect(merge.log.isEmpty)
    #expect(merge.changed.isEmpty)
    #expect(merge.files[Self.domain] == now)
  }

  @Test(
    "what both changed is a conflict with both texts, and the library keeps its own",
    arguments: ExchangeFormat.allCases)
  func conflict(format: ExchangeFormat) throws {
    let reading = Self.returned(from: try Self.library("Cost {fee}."), format) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let now = try Self.library("You pay {fee}.")
    let merge = try Self.merged(reading, into: now)
    #expect(merge.files[Self.domain] == now)
    #expect(merge.takenCount == 0)
    let diagnostic = try #require(merge.log.diagnostics.first)
    #expect(diagnostic.code.word == "translation-conflict")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.location.path == "back.\(format.fileExtension)")
    #expect(
      diagnostic.notes.map(\.message) == [
        "the file says: \"Price: {fee}.\"", "the library says: \"You pay {fee}.\"",
      ])
    #expect(diagnostic.notes.last?.location.path == "Translations/en/test.po")
  }

  @Test("both may have made the same change")
  func same() throws {
    let reading = Self.returned(from: try Self.library("Cost {fee}.")) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let merge = try Self.merged(reading, into: try Self.library("Price: {fee}."))
    #expect(merge.log.isEmpty)
    #expect(merge.takenCount == 0)
  }

  @Test(
    "a line that was emptied is not taken for a translation", arguments: ExchangeFormat.allCases)
  func emptied(format: ExchangeFormat) throws {
    let before = try Self.library("Cost.").withoutValue
    let reading = Self.returned(from: before, format) {
      $0.replacingOccurrences(of: "Cost.", with: "")
    }
    let merge = try Self.merged(reading, into: before)
    #expect(merge.changed.isEmpty)
    #expect(merge.log.isEmpty)
  }

  @Test("a file without bases fills what is empty, and overwrites nothing")
  func withoutBase() throws {
    func reading(_ words: String) -> ExchangeReading {
      ExchangeReading.read(
        SourceFile(
          path: "back.csv", text: "key,french,translation\ntest/about/say,\(Self.french),\(words)\n"
        ))
    }
    let filled = try Self.merged(reading("Price: {fee}."), into: try Self.library(""))
    #expect(filled.files[Self.domain]?.entries.map(\.translation) == [.single("Price: {fee}.")])
    let kept = try Self.merged(reading("Cost {fee}."), into: try Self.library("Price: {fee}."))
    #expect(kept.log.diagnostics.map(\.code.word) == ["translation-conflict"])
    #expect(kept.changed.isEmpty)
  }

  @Test("a translation of French that changed meanwhile is taken, and stays stale")
  func changedFrench() throws {
    let before = try Self.library("Cost {fee}.")
    let reading = Self.returned(from: before) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let now = POMerge.merge(
      try TinyLibrary.texts(say: ["Prix à payer : {fee}."]), into: before, language: .english)
    let merge = try Self.merged(reading, into: now)
    let entry = try #require(merge.files[Self.domain]?.entries.first)
    #expect(entry.translation == .single("Price: {fee}."))
    #expect(entry.isFuzzy)
    #expect(entry.previous == POPrevious(id: Self.french))
    #expect(merge.log.diagnostics.map(\.code.word) == ["translation-stale"])
    #expect(!merge.log.hasErrors)
  }

  @Test("a line of French that is gone is named and not taken")
  func gone() throws {
    let reading = Self.returned(from: try Self.library("Cost {fee}.")) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let now = try Self.library("Thanks.", french: "Merci.")
    let merge = try Self.merged(reading, into: now)
    #expect(merge.changed.isEmpty)
    #expect(merge.log.diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "an edit of a stale line counts as done where tools keep no states",
    arguments: [ExchangeFormat.csv, .xliff, .xliff2])
  func staleEdited(format: ExchangeFormat) throws {
    let before = try Self.library("Cost {fee}.", state: .stale)
    let reading = Self.returned(from: before, format) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let entry = try #require(Self.merged(reading, into: before).files[Self.domain]?.entries.first)
    #expect(!entry.isFuzzy)
    #expect(entry.translation == .single("Price: {fee}."))
  }

  @Test("a stale line that is right as it stands can be confirmed by its state")
  func confirmed() throws {
    let before = try Self.library("Price: {fee}.", state: .stale)
    let reading = Self.returned(from: before, .csv) {
      $0.replacingOccurrences(of: "\"stale\"", with: "\"Translated\"")
    }
    let merge = try Self.merged(reading, into: before)
    #expect(merge.takenCount == 1)
    #expect(merge.files[Self.domain]?.entries.first?.isFuzzy == false)
  }

  @Test("a review is recorded with its reader, who is not the translator")
  func review() throws {
    let before = try Self.library("Price: {fee}.")
    let reading = Self.returned(from: before, .csv) {
      $0.replacingOccurrences(of: "\"translated\"", with: "\"reviewed\"")
    }
    let read = try Self.merged(reading, into: before, translator: "Bob", reviewer: "Ann")
    let entry = try #require(read.files[Self.domain]?.entries.first)
    #expect(entry.isReviewed(translator: TranslatorName("Bob")))
    #expect(entry.reviewMark?.date == (try Self.today))
    for (translator, reviewer) in [("Bob", "bob <b@example.org>"), ("Bob", nil)] {
      let own = try Self.merged(reading, into: before, translator: translator, reviewer: reviewer)
      #expect(own.log.diagnostics.map(\.code.word) == ["reviewer-unknown"])
      #expect(own.files[Self.domain]?.entries.first?.reviewMark == nil)
    }
  }

  @Test("a translator's remark is kept, also where the translation did not change")
  func remark() throws {
    let before = try Self.library("Price: {fee}.")
    let reading = Self.returned(from: before) {
      $0.replacingOccurrences(of: "#. sentence", with: "# Which fee?\n#. sentence")
    }
    let merge = try Self.merged(reading, into: before)
    #expect(merge.files[Self.domain]?.entries.first?.translatorComments == ["Which fee?"])
    #expect(merge.takenCount == 1)
    #expect(try Self.merged(reading, into: try #require(merge.files[Self.domain])).takenCount == 0)
  }

  @Test("a plural whose French changed meanwhile is taken, and stays stale")
  func changedPlural() throws {
    func library(_ other: String, into file: POFile?) throws -> POFile {
      let texts = try TinyLibrary.texts(counted: (one: "{count} chiffre", other: other))
      return POMerge.merge(texts, into: file, language: .english)
    }
    var before = try library("{count} chiffres", into: nil)
    before.entries[0].translation = .plural(
      id: "{count} chiffres", forms: ["{count} digit", "{count} digits"])
    let reading = Self.returned(from: before, .xliff) {
      $0.replacingOccurrences(of: " digit", with: " figure")
    }
    let now = try library("{count} chiffres secrets", into: before)
    let merge = try Self.merged(reading, into: now)
    let entry = try #require(merge.files[Self.domain]?.entries.first)
    #expect(entry.isFuzzy)
    #expect(
      entry.translation
        == .plural(id: "{count} chiffres secrets", forms: ["{count} figure", "{count} figures"]))
    #expect(merge.log.diagnostics.map(\.code.word) == ["translation-stale"])
  }

  @Test("an edit of a reviewed line takes the review away")
  func reviewedEdited() throws {
    let before = try Self.library("Cost {fee}.", state: .reviewed)
    let reading = Self.returned(from: before, .csv) {
      $0.replacingOccurrences(of: "Cost", with: "Price:")
    }
    let entry = try #require(Self.merged(reading, into: before).files[Self.domain]?.entries.first)
    #expect(entry.translation == .single("Price: {fee}."))
    #expect(entry.reviewMark == nil)
  }
}

extension POFile {
  /// The file with a sentence that holds no value.
  fileprivate var withoutValue: POFile {
    var file = self
    file.entries = [POEntry(context: "test/a", id: "Prix.", translation: .single("Cost."))]
    return file
  }
}
