import Localization
import ProcedureLibrary
import TranslationExchange

/// The translations of a library: those of some languages parsed, the others when they are needed.
struct LibraryWords: Sendable {
  /// The files of the procedure that was named, or of all.
  let files: TranslationFolder
  private var catalogues: [Language: Catalogue]

  /// Reads the files of some languages, all of them or those of some domains.
  init(
    _ source: some LibraryFiles, in languages: Set<Language>, domains: Set<TextDomain>?
  ) throws(LibraryError) {
    // English is what the command itself speaks.
    files = try TranslationFolder(source, languages: languages.union([.english]), domains: domains)
    let readings = TranslationReadings(files, of: languages)
    catalogues = Dictionary(
      uniqueKeysWithValues: readings.languages.map { ($0, readings.catalogue(of: $0)) })
  }

  /// Adds the words of further domains to those that are parsed.
  mutating func add(_ domains: Set<TextDomain>, from source: some LibraryFiles) throws(LibraryError)
  {
    let readings = TranslationReadings(
      try TranslationFolder(source, languages: catalogues.keys, domains: domains))
    for (language, catalogue) in catalogues {
      catalogues[language] =
        CatalogueReading(readings[language].inOrder, over: catalogue).catalogue
    }
  }

  /// The words of some languages; French has none, for it is the source.
  func catalogues(of languages: Set<Language>) -> Catalogues {
    Catalogues(
      files.languages.filter(languages.contains).map { language in
        catalogues[language]
          ?? TranslationReadings(files, of: [language]).catalogue(of: language)
      })
  }
}
