package import Localization

/// The voice recordings of a library: `Translations/uk/audio/HASH.webm`.
///
/// No name in it ever comes from outside: a file is named by the hash of the words it reads.
package struct RecordingStore: Sendable {
  private let files: any FileOperations

  package init(files: any FileOperations) {
    self.files = files
  }

  package struct Recording: Hashable, Sendable {
    package let format: RecordingFormat
    package let bytes: [UInt8]
  }

  /// Why a recording is not kept.
  package enum Refusal: Error, Hashable, Sendable {
    case tooLarge
    /// It is no sound of a kind we keep, whatever it calls itself.
    case unknownFormat
    case failed(FileFailure)
  }

  static func folder(_ language: Language) -> String { "Translations/\(language.tag)/audio" }

  private static func path(
    _ key: RecordingKey, _ format: RecordingFormat, _ language: Language
  ) -> String { "\(folder(language))/\(key).\(format.rawValue)" }

  /// The names of all recordings of a language.
  package func names(in language: Language) throws(FileFailure) -> [String] {
    try files.names(in: Self.folder(language))
  }

  package func recording(_ key: RecordingKey, in language: Language) -> Recording? {
    for format in RecordingFormat.allCases {
      let bytes = try? files.bytes(of: Self.path(key, format, language))
      if let bytes { return Recording(format: format, bytes: bytes) }
    }
    return nil
  }

  /// Keeps a recording; an older one of the same words makes room for it.
  package func keep(
    _ bytes: [UInt8], contentType: String?, _ key: RecordingKey, in language: Language
  ) throws(Refusal) {
    guard bytes.count <= WorkbenchLimits.recording else { throw .tooLarge }
    guard let format = RecordingFormat(contentType: contentType), format.begins(bytes) else {
      throw .unknownFormat
    }
    do throws(FileFailure) {
      try files.replace(Self.path(key, format, language), with: bytes)
      for other in RecordingFormat.allCases where other != format {
        try files.remove(Self.path(key, other, language))
      }
    } catch {
      throw .failed(error)
    }
  }

  package func delete(_ key: RecordingKey, in language: Language) throws(FileFailure) {
    for format in RecordingFormat.allCases { try files.remove(Self.path(key, format, language)) }
  }
}
