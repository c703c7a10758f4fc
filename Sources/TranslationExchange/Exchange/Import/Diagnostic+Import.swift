import Diagnostics
import Localization
import ProcedureLibrary

extension Diagnostic {
  static func conflict(
    _ line: ExchangeReading.Line, with ours: POEntry, in path: String
  ) -> Diagnostic {
    let known = line.unit.base == nil ? "the file does not tell what it was" : "both have changed"
    return Diagnostic(
      "translation-conflict", at: line.range,
      "\(quoted(line.unit.context)) is translated otherwise in the library, and \(known); "
        + "the library keeps its own",
      notes: [
        Note("the file says: \(shown(line.unit.forms))", at: line.range),
        Note("the library says: \(shown(ours.translation.texts))", at: .file(path: path)),
      ])
  }

  private static func shown(_ forms: [String]) -> String {
    forms.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  static func refusedLine(_ line: ExchangeReading.Line, _ reason: String) -> Diagnostic {
    Diagnostic(
      "line-refused", at: line.range, "\(quoted(line.unit.context)) was not taken: \(reason)")
  }

  static func takenAsStale(_ line: ExchangeReading.Line, today french: String) -> Diagnostic {
    Diagnostic(
      "translation-stale", .warning, at: line.range,
      "the French of \(quoted(line.unit.context)) changed since the file was made; the translation "
        + "was taken and waits for a look",
      notes: [Note("the French is now \"\(french)\"", at: line.range)])
  }

  static func gone(_ line: ExchangeReading.Line) -> Diagnostic {
    Diagnostic(
      "translation-stale", .warning, at: line.range,
      "no screen says \(quoted(line.unit.french)) in \(quoted(line.unit.context)) any more; "
        + "the line was not taken")
  }

  static func unsignedReview(_ line: ExchangeReading.Line) -> Diagnostic {
    Diagnostic(
      "reviewer-unknown", .warning, at: line.range,
      "\(quoted(line.unit.context)) comes as reviewed by nobody; it was taken as translated: "
        + "import with --reviewer NAME")
  }
}
