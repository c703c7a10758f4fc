package import Diagnostics
package import Localization
package import ProcedureLibrary

/// The PO files of a library, read and not yet parsed: ``TranslationReadings``.
package struct TranslationFolder: Sendable {
  /// The files of each language that is not the source, by domain.
  package let files: [Language: [TextDomain: SourceFile]]
  /// The languages that are translated into, with a folder or without.
  package let languages: [Language]

  /// Reads the PO files of some languages, all of them or those of some domains; a language without
  /// a folder has none.
  ///
  /// - Throws: When a file that exists cannot be read.
  package init(
    _ source: any LibraryFiles, languages: some Sequence<Language> = Language.allCases,
    domains: Set<TextDomain>? = nil
  ) throws(LibraryError) {
    self.languages = languages.filter { $0 != .source }
    var files: [Language: [TextDomain: SourceFile]] = [:]
    for language in self.languages {
      for name in try source.names(in: "Translations/\(language.tag)") where name.hasSuffix(".po") {
        let domain = TextDomain(String(name.dropLast(3)))
        let path = domain.path(in: language)
        guard domains?.contains(domain) ?? true, let bytes = try source.bytes(of: path) else {
          continue
        }
        files[language, default: [:]][domain] = SourceFile(path: path, bytes: bytes)
      }
    }
    self.files = files
  }
}
