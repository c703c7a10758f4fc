import Foundation
package import Localization

/// The two files of a hunspell dictionary.
package struct DictionaryFiles: Hashable, Sendable {
  package let affixes: String
  package let words: String

  package init(affixes: String, words: String) {
    self.affixes = affixes
    self.words = words
  }

  /// Where Debian puts dictionaries. Debian Dictionaries-Common policy, section 3
  package static let folder = "/usr/share/hunspell"

  /// The dictionary of a language in a folder, or which package would bring it.
  package static func of(
    _ language: Language, in folder: String
  ) -> Result<DictionaryFiles, MissingDictionary> {
    let dictionary = language.renderer.proofreading.dictionary
    for name in dictionary.names {
      let files = DictionaryFiles(
        affixes: "\(folder)/\(name).aff", words: "\(folder)/\(name).dic")
      if [files.affixes, files.words].allSatisfy(FileManager.default.isReadableFile) {
        return .success(files)
      }
    }
    return .failure(MissingDictionary(path: folder, package: dictionary.package))
  }
}

/// A dictionary that is not installed.
package struct MissingDictionary: Error, Hashable, Sendable {
  /// The folder that was searched, or the file that could not be used.
  package let path: String
  /// The Debian package that holds it.
  package let package: String

  package init(path: String, package: String) {
    self.path = path
    self.package = package
  }
}
