package import Diagnostics
import Dispatch
package import Localization
import Synchronization

/// The PO files of a library, parsed once for all that is asked of them.
package struct TranslationReadings: Sendable {
  /// The languages that are translated into, in the order in which people are offered them.
  package let languages: [Language]
  private let readings: [Language: [TextDomain: POReading]]

  /// Parses the files of some languages, of all without a choice.
  ///
  /// Files are parsed side by side: they are most of what the program does before its first screen.
  package init(_ folder: TranslationFolder, of chosen: Set<Language>? = nil) {
    languages = folder.languages.filter { chosen?.contains($0) ?? true }
    let files = languages.flatMap { language in
      (folder.files[language] ?? [:]).map { (language, $0.key, $0.value) }
    }
    let parsed = Mutex<[Language: [TextDomain: POReading]]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let (language, domain, file) = files[index]
      let reading = POReader.read(file)
      parsed.withLock { $0[language, default: [:]][domain] = reading }
    }
    readings = parsed.withLock { $0 }
  }

  /// The files of a language by domain; none when it has no folder.
  package subscript(language: Language) -> [TextDomain: POReading] { readings[language] ?? [:] }

  /// The catalogue of a language; faulty entries count as missing.
  package func catalogue(of language: Language) -> Catalogue {
    CatalogueReading(self[language].inOrder, language: language).catalogue
  }

  package var catalogues: Catalogues { Catalogues(languages.map(catalogue)) }

  /// What keeps files from being read as they were meant.
  package var syntaxErrors: [Diagnostic] {
    languages.flatMap { self[$0].inOrder }.flatMap(\.diagnostics).filter { $0.severity == .error }
  }
}

extension [TextDomain: POReading] {
  /// The files by name, in which order a catalogue takes them.
  package var inOrder: [POReading] { sorted { $0.key < $1.key }.map(\.value) }
}
