import Foundation
import Localization
import Spelling
import TestSupport
import Testing

/// A dictionary of three words in `Tests/SpellingTests/Dictionaries`, so that no Debian package is needed.
struct SpellingDictionaryTests {
  private static let folder = RepositoryPaths.at("Tests", "SpellingTests", "Dictionaries")
    .path(percentEncoded: false)

  private func dictionary(_ words: String = "") throws -> SpellingDictionary {
    try SpellingLibrary(folder: Self.folder, lists: [.french: WordList(words)])
      .dictionary(of: .french).get()
  }

  @Test(
    "words of the dictionary are accepted, with an elided article and a capital too",
    arguments: ["carte", "cartes", "Carte", "école", "l'école", "d'école", "lettre"])
  func known(word: String) throws {
    #expect(try dictionary().accepts(word))
  }

  @Test("other words are not", arguments: ["crate", "écoles", "l'ecole", "x'école", "itsme"])
  func unknown(word: String) throws {
    #expect(try !dictionary().accepts(word))
  }

  @Test("the word list adds a word, and a model gives it endings")
  func wordList() throws {
    let dictionary = try dictionary("itsme\npuce/carte\n")
    #expect(dictionary.accepts("itsme"))
    #expect(dictionary.accepts("d'itsme"))
    #expect(!dictionary.accepts("itsmes"))
    #expect(dictionary.accepts("puces"))
  }

  @Test("a slip has the nearest word as suggestion")
  func suggestions() throws {
    #expect(try dictionary().suggestions(for: "crate") == ["carte"])
    #expect(try dictionary().suggestions(for: "crate") == ["carte"])
  }

  @Test(
    "a dictionary that is not there names its Debian package",
    arguments: [
      (Language.french, "hunspell-fr"), (.ukrainian, "hunspell-uk"), (.arabic, "hunspell-ar"),
      (.english, "hunspell-en-gb"),
    ])
  func missing(language: Language, package: String) {
    let library = SpellingLibrary(folder: "/nowhere", lists: [:])
    switch library.dictionary(of: language) {
    case .success: Issue.record("there is no dictionary in /nowhere")
    case .failure(let missing):
      #expect(missing == MissingDictionary(path: "/nowhere", package: package))
    }
  }

  @Test("a dictionary in another encoding is refused")
  func encoding() throws {
    let files = DictionaryFiles(
      affixes: "\(Self.folder)/latin.aff", words: "\(Self.folder)/latin.dic")
    #expect(
      throws: SpellingFailure.wrongEncoding(path: files.words, encoding: "ISO8859-1")
    ) { try SpellingDictionary(files, adding: WordList()) }
  }
}
