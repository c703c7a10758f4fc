import Dispatch
package import Localization
import Synchronization

/// The PO files of a library, parsed once for all that is asked of them.
package struct TranslationReadings: Sendable {
  /// The languages that are translated into, in the order in which people are offered them.
  package let languages: [Language]
  private let readings: [Language: [TextDomain: POReading]]

  /// Parses every file, languages side by side.
  package init(_ folder: TranslationFolder) {
    languages = folder.languages
    let files = Array(folder.files)
    let parsed = Mutex<[Language: [TextDomain: POReading]]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let (language, sources) = files[index]
      let readings = sources.mapValues(POReader.read)
      parsed.withLock { $0[language] = readings }
    }
    readings = parsed.withLock { $0 }
  }

  /// The files of a language by domain; none when it has no folder.
  package subscript(language: Language) -> [TextDomain: POReading] { readings[language] ?? [:] }
}

extension [TextDomain: POReading] {
  /// The files by name, in which order a catalogue takes them.
  package var inOrder: [POReading] { sorted { $0.key < $1.key }.map(\.value) }
}
