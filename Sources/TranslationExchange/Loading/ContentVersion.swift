import Diagnostics
package import Localization
package import ProcedureEngine
package import ProcedureLibrary

/// Which text of a procedure somebody holds: a short hash of all files it was written from.
///
/// It changes with the procedure, with what procedures share, and with the translations of the
/// languages it is in; with nothing else. It tells two prints apart and protects nothing.
package struct ContentVersion: Hashable, Sendable {
  /// Eight hexadecimal digits.
  package let code: String

  /// FNV-1a with 64 bits (RFC 9923), folded to 32: the same on every machine and in every version.
  fileprivate init(_ files: [SourceFile]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    for file in files.sorted(by: { $0.path < $1.path }) {
      // A zero byte, which no text holds, keeps names and contents apart.
      add(file.path.utf8)
      add([0])
      add(file.bytes)
      add([0])
    }
    let folded = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    code = String(repeating: "0", count: 8 - folded.count) + folded
  }
}

/// The versions of all procedures of a library.
package struct ContentVersions: Sendable {
  private let shared: [SourceFile]
  private let procedures: [String: SourceFile]
  private let translations: [Language: [TextDomain: SourceFile]]

  package init(_ library: LoadedLibrary, _ translations: TranslationFolder) {
    shared = library.files.values.filter { $0.path.hasPrefix("Procedures/shared/") }
    procedures = library.files.filter { $0.key.hasSuffix("/procedure.yaml") }
    self.translations = translations.files
  }

  /// The version of a procedure in some languages.
  package func version(of procedure: ProcedureID, in languages: Set<Language>) -> ContentVersion {
    let source = procedures["Procedures/\(procedure.text)/procedure.yaml"]
    let domains = TextDomain.common.union([TextDomain(procedure.text)])
    let translated = languages.flatMap { language in
      domains.compactMap { translations[language]?[$0] }
    }
    return ContentVersion(shared + [source].compactMap(\.self) + translated)
  }
}
