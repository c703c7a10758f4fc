package import Localization

/// The dictionaries of a machine with the word lists of a library.
package struct SpellingLibrary: Sendable {
  private let folder: String
  private let lists: [Language: WordList]

  /// - Parameters:
  ///   - folder: where the dictionaries are.
  ///   - lists: the words of the project; a language may have none.
  package init(folder: String = DictionaryFiles.folder, lists: [Language: WordList]) {
    self.folder = folder
    self.lists = lists
  }

  /// Opens the dictionary of a language; opening takes some tenths of a second.
  package func dictionary(
    of language: Language
  ) -> Result<SpellingDictionary, MissingDictionary> {
    DictionaryFiles.of(language, in: folder).flatMap { files in
      do {
        return .success(
          try SpellingDictionary(files, adding: lists[language] ?? WordList()))
      } catch {
        // A dictionary that cannot be read is mended by installing it again.
        return .failure(
          MissingDictionary(
            path: files.words, package: language.renderer.proofreading.dictionary.package))
      }
    }
  }

  /// The file of a language's word list, from the library's folder.
  package static func path(of language: Language) -> String {
    language == .source
      ? "Procedures/shared/words.txt" : "Translations/\(language.tag)/words.txt"
  }
}
