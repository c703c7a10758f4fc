package import Diagnostics
import Dispatch
package import Localization
package import ProcedureLibrary
import Synchronization

/// The PO files of a library, read.
package struct TranslationFolder: Sendable {
  /// The files of each language that is not the source, by domain.
  package let files: [Language: [TextDomain: SourceFile]]
  /// The languages that are translated into, with a folder or without.
  package let languages: [Language]

  /// Reads every PO file of every language; a language without a folder has none.
  ///
  /// - Throws: When a file that exists cannot be read.
  package init(
    _ source: any LibraryFiles, languages: [Language] = Language.allCases
  ) throws(LibraryError) {
    self.languages = languages.filter { $0 != .source }
    var files: [Language: [TextDomain: SourceFile]] = [:]
    for language in self.languages {
      for name in try source.names(in: "Translations/\(language.tag)") where name.hasSuffix(".po") {
        let domain = TextDomain(String(name.dropLast(3)))
        let path = domain.path(in: language)
        guard let bytes = try source.bytes(of: path) else { continue }
        files[language, default: [:]][domain] = SourceFile(path: path, bytes: bytes)
      }
    }
    self.files = files
  }

  /// The files of a language, by name.
  package func files(of language: Language) -> [SourceFile] {
    (files[language] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
  }

  /// The catalogues of all languages; faulty entries count as missing.
  ///
  /// Languages are read side by side: they are most of what the program does before its first screen.
  package var catalogues: Catalogues {
    let read = Mutex<[Catalogue]>([])
    DispatchQueue.concurrentPerform(iterations: languages.count) { index in
      let language = languages[index]
      let catalogue = CatalogueReading(files(of: language), language: language).catalogue
      read.withLock { $0.append(catalogue) }
    }
    return Catalogues(read.withLock { $0 })
  }
}
