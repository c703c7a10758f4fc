import Diagnostics
import Localization
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite struct TranslationAuditTests {
  private static let update = "run `guichet translations update`"

  private static var sentence: [TranslatableText] {
    get throws { try TinyLibrary.texts(say: ["Votre carte est bleue."]) }
  }

  @Test("a whole file has no findings, and a language without a folder is not audited")
  func sound() throws {
    try AuditCase(
      Self.sentence,
      """
      msgctxt "test/about/say"
      msgid "Votre carte est bleue."
      msgstr "Ваша картка синя."

      #~ msgctxt "test/about/say"
      #~ msgid "Autrefois {prix}."
      #~ msgstr "Колись."
      """
    ).expect([])
  }

  @Test("a missing file is one finding, with the number of texts that show French")
  func missingFile() throws {
    let other = "Translations/uk/autre.po"
    let folder = try TranslationFolder(LibraryInMemory([other: ""]))
    let texts = try TinyLibrary.texts(say: ["Votre carte est bleue.", "Elle a une photo."])
    let found = TranslationAudit.findings(texts, in: TranslationReadings(folder))
    #expect(
      found == [
        Diagnostic(
          "unknown-domain", .warning, at: .file(path: other),
          "no procedure has this name: rename the file, or delete it"),
        Diagnostic(
          "translation-missing", .warning, at: .file(path: "Translations/uk/test.po"),
          "there is no such file, and 2 texts show French: \(Self.update)"),
      ])
    #expect(
      TranslationAudit.findings(try Self.sentence, in: TranslationReadings(folder)).last?.message
        == "there is no such file, and 1 text shows French: \(Self.update)")
  }

  @Test("missing entries are one finding that shows the first French")
  func missingEntries() throws {
    let texts = try TinyLibrary.texts(say: ["Votre carte est bleue.", "Elle a une photo."])
    try AuditCase(texts, "").expect([
      (
        nil, .warning, "translation-missing",
        "2 texts have no entry and show French, such as \"Votre carte est bleue.\": \(Self.update)"
      )
    ])
    let folder = try TranslationFolder(LibraryInMemory(["Translations/uk/test.po": ""]))
    let found = TranslationAudit.findings(texts, in: TranslationReadings(folder))
    #expect(
      found.first?.notes == [Diagnostic.Note("the French stands here", at: texts[0].range)])
  }

  @Test("one missing entry is named")
  func missingEntry() throws {
    try AuditCase(Self.sentence, "").expect([
      (
        nil, .warning, "translation-missing",
        "\"Votre carte est bleue.\" has no entry and shows French: \(Self.update)"
      )
    ])
  }

  @Test("an empty translation is found at its French")
  func untranslated() throws {
    try AuditCase(
      Self.sentence,
      """
      msgctxt "test/about/say"
      1️⃣msgid "Votre carte est bleue."
      msgstr ""
      """
    ).expect([
      (
        "1️⃣", .warning, "translation-missing",
        "\"Votre carte est bleue.\" is not translated and shows French"
      )
    ])
  }

  @Test("a fuzzy translation says what it was made from, where the file tells")
  func fuzzy() throws {
    try AuditCase(
      try TinyLibrary.texts(say: ["Votre carte est bleue.", "Elle a une photo."]),
      """
      #, fuzzy
      #| msgid "Votre carte est verte."
      msgctxt "test/about/say"
      1️⃣msgid "Votre carte est bleue."
      msgstr "Ваша картка зелена."

      #, fuzzy
      msgctxt "test/about/say"
      2️⃣msgid "Elle a une photo."
      msgstr "На ній є фото."
      """
    ).expect([
      (
        "1️⃣", .warning, "translation-stale",
        "the translation is older than the French: it was made from \"Votre carte est verte.\"; "
          + "correct it and take away `fuzzy`"
      ),
      (
        "2️⃣", .warning, "translation-stale",
        "the translation is older than the French; correct it and take away `fuzzy`"
      ),
    ])
  }

  @Test("an entry whose msgid is not today's French is stale, whatever it says of itself")
  func staleIdentifier() throws {
    try AuditCase(
      Self.sentence,
      """
      msgctxt "test/about/say"
      msgid "Votre carte est bleue."
      msgstr "Ваша картка синя."

      msgctxt "test/about/say"
      1️⃣msgid "Votre carte est verte."
      msgstr "Ваша картка зелена."
      """
    ).expect([
      (
        "1️⃣", .warning, "translation-stale",
        "no screen says \"Votre carte est verte.\" in \"test/about/say\" any more: \(Self.update)"
      )
    ])
  }

  @Test("a file of no procedure is unknown")
  func unknownDomain() throws {
    let folder = try TranslationFolder(LibraryInMemory(["Translations/ar/tset.po": ""]))
    #expect(
      TranslationAudit.findings([], in: TranslationReadings(folder)) == [
        Diagnostic(
          "unknown-domain", .warning, at: .file(path: "Translations/ar/tset.po"),
          "no procedure has this name: rename the file, or delete it")
      ])
  }

  @Test("a syntax error is found at its place and costs its entry only")
  func syntaxError() throws {
    try AuditCase(
      try TinyLibrary.texts(say: ["Votre carte est bleue.", "Elle a une photo."]),
      """
      msgctxt "test/about/say"
      msgid "Votre carte est bleue."
      msgstr 1️⃣Ваша картка синя.

      msgctxt "test/about/say"
      msgid "Elle a une photo."
      msgstr "На ній є фото."
      """
    ).expect([
      (
        nil, .warning, "translation-missing",
        "\"Votre carte est bleue.\" has no entry and shows French: \(Self.update)"
      ),
      ("1️⃣", .error, "po-syntax", "expected a text in quotation marks"),
    ])
  }

  @Test("the checks of a translation are found at its words")
  func checks() throws {
    try AuditCase(
      try TinyLibrary.texts(say: ["Prix : {fee}."]),
      """
      msgctxt "test/about/say"
      msgid "Prix : {fee}."
      1️⃣msgstr "Ціна: 20."
      """
    ).expect([
      (
        "1️⃣", .error, "digits-differ",
        "the numbers differ: the French has –, the translation 20"
      ),
      (
        "1️⃣", .error, "placeholder-lost",
        "the translation leaves out {fee}: put it where the value is said"
      ),
    ])
  }
}
