/// Writes diagnostics for programs, as one JSON object.
///
/// ```
/// { "version": 1, "errors": 1, "warnings": 0,
///   "diagnostics": [ {
///     "severity": "error", "code": "unknown-key", "message": "…",
///     "file": "Procedures/x/procedure.yaml",
///     "range": { "start": { "line": 12, "column": 5, "offset": 240 }, "end": { … } },
///     "notes": [ { "message": "…", "file": "…", "range": { … } } ],
///     "fixIts": [ { "message": "…", "file": "…", "range": { … }, "replacement": "…" } ] } ] }
/// ```
/// Lines and columns count from 1, columns in Unicode scalars, offsets in UTF-8 bytes; `end` is just
/// after the range. `range` is missing where the problem concerns a whole file.
package struct JSONPrinter: Sendable {
  package init() {}

  /// The JSON text of the diagnostics in the order given, ending with a line break.
  package func text(for diagnostics: some Sequence<Diagnostic>) -> String {
    let diagnostics = Array(diagnostics)
    let log = DiagnosticLog(diagnostics)
    let value = JSONValue.object([
      ("version", .integer(1)),
      ("errors", .integer(log.errorCount)),
      ("warnings", .integer(log.warningCount)),
      ("diagnostics", .array(diagnostics.map(object))),
    ])
    return value.text() + "\n"
  }

  private func object(_ diagnostic: Diagnostic) -> JSONValue {
    let head: [(name: String, value: JSONValue)] = [
      ("severity", .string(diagnostic.severity.rawValue)),
      ("code", .string(diagnostic.code.word)),
      ("message", .string(diagnostic.message)),
    ]
    let notes = diagnostic.notes.map { note in
      JSONValue.object([("message", .string(note.message))] + place(note.location))
    }
    let fixIts = diagnostic.fixIts.map { fixIt in
      JSONValue.object(
        [("message", .string(fixIt.message))] + place(.range(fixIt.range))
          + [("replacement", .string(fixIt.replacement))])
    }
    return .object(
      head + place(diagnostic.location) + [("notes", .array(notes)), ("fixIts", .array(fixIts))])
  }

  private func place(_ location: SourceLocation) -> [(name: String, value: JSONValue)] {
    let file: (name: String, value: JSONValue) = ("file", .string(location.path))
    guard let range = location.range else { return [file] }
    let value = JSONValue.object([
      ("start", position(range.start)), ("end", position(range.end)),
    ])
    return [file, ("range", value)]
  }

  private func position(_ position: SourcePosition) -> JSONValue {
    .object([
      ("line", .integer(position.line)),
      ("column", .integer(position.column)),
      ("offset", .integer(position.offset)),
    ])
  }
}
