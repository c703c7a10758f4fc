package import Diagnostics
package import Localization

/// A translator's file, read without trust.
package struct ExchangeReading: Sendable {
  /// A unit and where it stands.
  package struct Line: Sendable {
    package var unit: ExchangeUnit
    package let range: SourceRange
  }

  package let source: SourceFile
  /// The language the file says it is in.
  package internal(set) var language: Language?
  package internal(set) var translator: TranslatorName?
  /// When it was translated, as the header of a PO file says.
  package internal(set) var revisionDate: String?
  package internal(set) var lines: [Line] = []
  /// What is wrong with the file; with an error none of its lines may be taken.
  package internal(set) var log = DiagnosticLog()
  /// Whether a line that was edited counts as translated although its state was left as it was.
  ///
  /// Editors of PO files take away `fuzzy` themselves; spreadsheets and many XLIFF editors do not.
  package internal(set) var confirmsByEditing = false

  /// The largest file that is read, in bytes.
  package static let sizeLimit = POReader.sizeLimit

  init(_ source: SourceFile) {
    self.source = source
  }

  /// Reads a file by its content: PO, XLIFF of both versions, or CSV.
  package static func read(_ source: SourceFile) -> ExchangeReading {
    if let refusal = refusal(of: source) {
      var reading = ExchangeReading(source)
      reading.log.append(refusal)
      return reading
    }
    let start = source.text(in: source.contentStart..<source.contentStart + 4096)
      .drop(while: \.isWhitespace)
    if start.hasPrefix("<") { return XLIFFReader.read(source) }
    let looksLikePO = start.contains("msgid \"") || start.hasPrefix("#")
    return looksLikePO ? POExchange.read(source) : CSVExchange.read(source)
  }

  /// Why a file is not even looked into.
  private static func refusal(of source: SourceFile) -> Diagnostic? {
    func refused(_ code: DiagnosticCode, _ message: String) -> Diagnostic {
      Diagnostic(code, at: .file(path: source.path), message)
    }
    if source.bytes.count > sizeLimit {
      return refused(
        "file-too-large",
        "the file is larger than \(sizeLimit / 1024 / 1024) MiB; nothing was taken")
    }
    if source.bytes.contains(0) || String(validating: source.bytes, as: UTF8.self) == nil {
      return refused(
        "wrong-charset",
        "the file is not UTF-8; save it again as UTF-8 (in a spreadsheet: CSV, character set UTF-8)"
      )
    }
    return nil
  }

  mutating func fail(_ code: DiagnosticCode, _ message: String, at range: SourceRange? = nil) {
    log.append(
      Diagnostic(code, at: range.map { .range($0) } ?? .file(path: source.path), message))
  }
}
