import Diagnostics
import Foundation
import Localization
import ProcedureLibrary
import Spelling
import TestSupport
import Testing
import TranslationExchange

/// Audits with the small dictionaries of `Tests/SpellingTests/Dictionaries`.
@Suite struct SpellingAuditTests {
  private static let folder = RepositoryPaths.at("Tests", "SpellingTests", "Dictionaries")
    .path(percentEncoded: false)

  private func findings(
    _ french: String, _ translation: String, words: String = "", folder: String = folder
  ) throws -> [String] {
    let files = LibraryInMemory([
      "Translations/uk/test.po": """
      msgctxt "test/about/say"
      msgid "\(french)"
      msgstr "\(translation)"
      """,
      "Translations/uk/words.txt": words,
    ])
    return try TranslationAudit.findings(
      try TinyLibrary.texts(say: [french]), in: TranslationReadings(TranslationFolder(files)),
      spelling: SpellingLibrary(wordsIn: files, folder: folder)
    ).map { "\($0.severity) \($0.code) \($0.location.path): \($0.message)" }
  }

  @Test("words of the dictionaries, of the word list and names of the French are accepted")
  func known() throws {
    #expect(try findings("Carte", "Картка") == [])
    #expect(try findings("Carte", "Комуна", words: "комуна") == [])
    #expect(try findings("**Carte** {fee}", "**Картка** {fee}-ма") == [])
  }

  @Test("a word of no dictionary is found on both sides")
  func unknown() throws {
    #expect(
      try findings("La crate", "Кратка") == [
        """
        warning misspelt-word Procedures/test/procedure.yaml: "La" is in no dictionary of fr
        """,
        """
        warning misspelt-word Procedures/test/procedure.yaml: "crate" is in no dictionary of fr: \
        did you mean "carte"?
        """,
        """
        warning misspelt-word Translations/uk/test.po: "Кратка" is in no dictionary of uk: \
        did you mean "Картка"?
        """,
      ])
  }

  @Test("a Latin word must be the one of the French, letter for letter")
  func names() throws {
    #expect(
      try findings("Carte", "Картка Crate") == [
        """
        warning misspelt-word Translations/uk/test.po: "Crate" is in no dictionary of uk
        """
      ])
    #expect(try findings("Carte", "Картка Carte") == [])
  }

  @Test("a missing dictionary is one note, and the rest is checked")
  func missing() throws {
    #expect(
      try findings("Carte", "Картка", folder: "/nowhere") == [
        """
        note dictionary-missing /nowhere: the spelling of "fr" is not checked: install the Debian \
        package hunspell-fr
        """,
        """
        note dictionary-missing /nowhere: the spelling of "uk" is not checked: install the Debian \
        package hunspell-uk
        """,
      ])
  }
}
