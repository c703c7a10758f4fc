import Diagnostics
package import Localization
package import ProcedureLibrary
package import Spelling

extension SpellingLibrary {
  /// The dictionaries of this machine with the word lists of a library.
  ///
  /// - Throws: When a word list that exists cannot be read.
  package init(
    wordsIn library: any LibraryFiles, languages: [Language] = Language.allCases,
    folder: String = DictionaryFiles.folder
  ) throws(LibraryError) {
    var lists: [Language: WordList] = [:]
    for language in languages {
      guard let bytes = try library.bytes(of: Self.path(of: language)) else { continue }
      lists[language] = WordList(String(decoding: bytes, as: UTF8.self))
    }
    self.init(folder: folder, lists: lists)
  }
}
