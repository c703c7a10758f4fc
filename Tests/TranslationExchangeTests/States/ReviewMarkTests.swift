import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("Who has read a translation")
struct ReviewMarkTests {
  private static let entry = POEntry(
    context: "test/about/say", id: "Votre carte est bleue.",
    translation: .single("Ваша картка синя."))

  private static func marked(_ comment: String) -> POEntry {
    var entry = entry
    entry.translatorComments = ["Перевірено.", comment]
    return entry
  }

  private func merged(_ entry: POEntry, translator: String? = nil) throws -> POEntry {
    var header = POHeader(language: .ukrainian)
    header["Last-Translator"] = translator
    let texts = try TinyLibrary.texts(say: ["Votre carte est bleue."])
    let file = POMerge.merge(
      texts, into: POFile(header: header, entries: [entry]), language: .ukrainian)
    return try #require(file.entries.first)
  }

  @Test(
    "a comment is read and written",
    arguments: [
      ("reviewed-by: Іван Франко 2026-11-24", "Іван Франко", "2026-11-24"),
      ("Reviewed-By:  Anna  ", "Anna", nil),
      ("reviewed-by: Anna 2026-11-24 0123456789abcdef", "Anna", "2026-11-24"),
    ])
  func reading(comment: String, name: String, date: String?) throws {
    let mark = try #require(ReviewMark(comment: comment))
    #expect(mark.reviewer == name)
    #expect(mark.date?.iso8601 == date)
    #expect(ReviewMark(comment: mark.comment) == mark)
  }

  @Test(
    "other remarks are no mark",
    arguments: ["Перевірено.", "reviewed-by:", "reviewed-by: 2026-11-24"])
  func noMark(comment: String) {
    #expect(ReviewMark(comment: comment) == nil)
  }

  @Test("updating seals a mark that a person wrote, once")
  func sealing() throws {
    let sealed = try merged(Self.marked("reviewed-by: Іван 2026-11-24"), translator: "Олена <>")
    #expect(sealed.translatorComments.first == "Перевірено.")
    #expect(sealed.reviewMark?.seal == Self.entry.pairFingerprint)
    #expect(sealed.isReviewed(translator: TranslatorName("Олена")))
    #expect(try merged(sealed, translator: "Олена <>") == sealed)
    // What was read before its reader became a translator too stays read.
    #expect(try merged(sealed, translator: "Іван <>") == sealed)
  }

  @Test("an edit takes the review away, and nothing else")
  func edited() throws {
    var edited = try merged(Self.marked("reviewed-by: Іван 2026-11-24"))
    edited.translation = .single("Ваша картка блакитна.")
    #expect(!edited.isReviewed(translator: nil))
    #expect(try merged(edited).translatorComments == ["Перевірено."])
  }

  @Test("a fuzzy translation is not reviewed")
  func fuzzy() throws {
    var fuzzy = Self.marked("reviewed-by: Іван 2026-11-24")
    fuzzy.flags = [POEntry.fuzzy]
    #expect(!fuzzy.isReviewed(translator: nil))
    #expect(try merged(fuzzy).translatorComments == ["Перевірено."])
  }

  @Test("translators cannot review their own work; the mark stays for somebody to see")
  func ownWork() throws {
    let own = Self.marked("reviewed-by: олена 2026-11-24")
    let merged = try merged(own, translator: "Олена <olena@example.org>")
    #expect(merged.translatorComments == own.translatorComments)
    #expect(!merged.isReviewed(translator: TranslatorName("Олена <olena@example.org>")))
  }

  @Test("the audit names who reviewed their own work")
  func audit() throws {
    var header = POHeader(language: .ukrainian)
    header["Last-Translator"] = "Олена <olena@example.org>"
    let file = POFile(header: header, entries: [Self.marked("reviewed-by: Олена 2026-11-24")])
    let folder = try TranslationFolder(
      LibraryInMemory(["Translations/uk/test.po": POWriter.text(of: file)]))
    let findings = TranslationAudit.findings(
      try TinyLibrary.texts(say: ["Votre carte est bleue."]), in: TranslationReadings(folder))
    #expect(findings.map(\.code.word) == ["reviewer-is-translator"])
    #expect(findings.first?.range?.start.line == 14)
  }
}
