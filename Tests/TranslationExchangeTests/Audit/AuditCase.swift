import Diagnostics
import Localization
import ProcedureLibrary
import TestSupport
import Testing
import TranslationExchange

/// A PO file with markers in which an audit must find something.
struct AuditCase {
  private static let path = "Translations/uk/test.po"

  private let marked: MarkedText
  private let texts: [TranslatableText]

  /// Takes the French texts, and what follows the header of the file, with markers.
  init(_ texts: [TranslatableText], _ entries: String) {
    self.texts = texts
    marked = MarkedText(
      POWriter.text(of: POFile(header: POHeader(language: .ukrainian))) + "\n" + entries)
  }

  /// Expects exactly these findings; `nil` for a marker is the whole file.
  func expect(
    _ expected: [(marker: String?, severity: Severity, code: String, message: String)],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let folder = try TranslationFolder(LibraryInMemory([Self.path: marked.text]))
    let wanted = expected.map { finding in
      let place = finding.marker.map { marked.position($0) }
      return Self.line(place, finding.severity, finding.code, finding.message)
    }
    let found = TranslationAudit.findings(texts, in: TranslationReadings(folder))
    #expect(found.allSatisfy { $0.location.path == Self.path }, sourceLocation: sourceLocation)
    #expect(
      found.map { Self.line($0.range?.start, $0.severity, $0.code.word, $0.message) } == wanted,
      sourceLocation: sourceLocation)
  }

  private static func line(
    _ place: SourcePosition?, _ severity: Severity, _ code: String, _ message: String
  ) -> String {
    "\(place.map { "\($0.line):\($0.column)" } ?? "file") \(severity) \(code): \(message)"
  }
}
