package import Diagnostics
import Dispatch
package import Localization
package import ProcedureLibrary
import Synchronization

/// The PO files of a library; each is parsed once, when it is first asked for.
package struct TranslationFolder: Sendable {
  /// The files of each language that is not the source, by domain.
  package let files: [Language: [TextDomain: SourceFile]]
  private let parsed = ParsedFiles()

  /// Reads the PO files of some languages, all of them or those of some domains; a language without
  /// a folder has none.
  ///
  /// - Throws: When a file that exists cannot be read.
  package init(
    _ source: any LibraryFiles, languages: some Sequence<Language> = Language.allCases,
    domains: Set<TextDomain>? = nil
  ) throws(LibraryError) {
    var files: [Language: [TextDomain: SourceFile]] = [:]
    for language in languages where language != .source {
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

  /// What the files of a language say, by domain.
  package func readings(of language: Language) -> [TextDomain: POReading] {
    read([language])
    return parsed.languages.withLock { $0[language] ?? [:] }
  }

  /// The catalogues of all languages; faulty entries count as missing.
  package var catalogues: Catalogues { catalogues(of: Language.allCases) }

  /// The catalogues of some languages.
  package func catalogues(of languages: some Collection<Language>) -> Catalogues {
    read(Array(languages))
    return Catalogues(languages.filter { $0 != .source }.map { catalogue(of: $0).catalogue })
  }

  /// The catalogue of a language, with what is wrong in its files.
  package func catalogue(of language: Language) -> CatalogueReading {
    let readings = readings(of: language).sorted { $0.key < $1.key }.map(\.value)
    return CatalogueReading(readings, language: language)
  }

  /// Parses the files of languages side by side: they are most of what the program reads.
  private func read(_ languages: [Language]) {
    let known = parsed.languages.withLock { Set($0.keys) }
    let open = languages.filter { !known.contains($0) }
      .flatMap { language in (files[language] ?? [:]).map { (language, $0.key, $0.value) } }
    guard !open.isEmpty else { return }
    let read = Mutex<[Language: [TextDomain: POReading]]>([:])
    DispatchQueue.concurrentPerform(iterations: open.count) { index in
      let (language, domain, file) = open[index]
      let reading = POReader.read(file)
      read.withLock { $0[language, default: [:]][domain] = reading }
    }
    let new = read.withLock { $0 }
    parsed.languages.withLock { $0.merge(new) { known, _ in known } }
  }

  /// What was parsed so far; copies of the folder share it.
  private final class ParsedFiles: Sendable {
    let languages = Mutex<[Language: [TextDomain: POReading]]>([:])
  }
}
