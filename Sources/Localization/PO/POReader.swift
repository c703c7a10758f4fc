package import Diagnostics

/// Reads PO files as gettext does, except that a fault costs one entry and not the program.
///
/// In: a source file of any bytes. Out: the entries that are whole, their places, and a diagnostic
/// for every fault. Time and memory are linear in the size of the file.
package enum POReader {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 8 * 1024 * 1024

  package static func read(_ file: SourceFile) -> POReading {
    guard file.bytes.count <= sizeLimit else {
      let tooLarge = Diagnostic(
        "file-too-large", at: .file(path: file.path),
        "the file is larger than \(sizeLimit / 1024 / 1024) MiB; split it into smaller files")
      return POReading(source: file, file: POFile(), places: [], diagnostics: [tooLarge])
    }
    var assembly = POAssembly(file)
    for line in 1...file.lineCount { assembly.take(file.offsets(ofLine: line)) }
    return assembly.finish()
  }
}

/// What reading a PO file gave.
package struct POReading: Sendable {
  package let source: SourceFile
  package let file: POFile
  /// The places of the entries, in the same order.
  package let places: [POPlace]
  package let diagnostics: [Diagnostic]

  /// Whether the file is well formed; what stands in a faulty one is not all known.
  package var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

  /// A stretch of the file, such as a place of ``places``.
  package func range(_ offsets: Range<Int>) -> SourceRange { source.range(offsets) }
}

/// Where an entry stands in its file, in UTF-8 offsets.
package struct POPlace: Hashable, Sendable {
  /// From its first to its last statement, comments left out.
  package let entry: Range<Int>
  /// The lines of `msgid`.
  package let id: Range<Int>
  /// The lines of `msgstr`, or of each form.
  package let translations: [Range<Int>]
}
