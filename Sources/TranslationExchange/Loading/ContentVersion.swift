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

  package init(
    of procedure: ProcedureID, in languages: Set<Language>, _ library: LoadedLibrary,
    _ translations: TranslationFolder
  ) {
    let domains = [TextDomain(procedure.text), TextDomain("shared"), TextDomain("interface")]
    let source = library.files.values.filter {
      $0.path == "Procedures/\(procedure.text)/procedure.yaml"
        || $0.path.hasPrefix("Procedures/shared/")
    }
    let translated = languages.flatMap { language in
      domains.compactMap { translations.files[language]?[$0] }
    }
    var hash = Hash()
    for file in (source + translated).sorted(by: { $0.path < $1.path }) {
      // A zero byte, which no text holds, keeps names and contents apart.
      hash.add(file.path.utf8)
      hash.add([0])
      hash.add(file.bytes)
      hash.add([0])
    }
    code = hash.digits
  }

  /// FNV-1a with 64 bits (RFC 9923), folded to 32: the same on every machine and in every version.
  private struct Hash {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    var digits: String {
      let folded = UInt32(truncatingIfNeeded: value ^ (value >> 32))
      let digits = String(folded, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
}
