import Diagnostics
import ProcedureEngine
import YAMLReader

/// The problems found while nodes become values; decoding goes on after each.
final class Problems {
  private(set) var log = DiagnosticLog()
  /// Where every text stands, with a note for translators.
  private(set) var texts: [TranslatableText] = []

  func report(
    _ code: DiagnosticCode, _ severity: Severity = .error, at range: SourceRange,
    _ message: String, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []
  ) {
    log.append(Diagnostic(code, severity, at: range, message, notes: notes, fixIts: fixIts))
  }

  func append(_ diagnostics: [Diagnostic]) {
    log.append(contentsOf: diagnostics)
  }

  func found(_ text: TranslatableText) {
    texts.append(text)
  }

  /// Reports a name that does not exist, with the name most likely meant.
  func reportUnknown(
    _ what: String, _ name: String, at range: SourceRange, among known: some Sequence<String>,
    code: DiagnosticCode = "unknown-reference"
  ) {
    let known = known.sorted()
    var fixIts: [Diagnostic.FixIt] = []
    var advice = known.isEmpty ? "there is none yet" : "there are: \(known.listed)"
    if let near = nearestName(to: name, among: known) {
      advice = "did you mean \(quoted(near))?"
      fixIts = [Diagnostic.FixIt("write \(near)", replace: range, with: near)]
    }
    report(code, at: range, "there is no \(what) \(quoted(name)): \(advice)", fixIts: fixIts)
  }
}

extension [String] {
  /// A short list for a message; long lists are cut.
  var listed: String {
    let shown = prefix(12).joined(separator: ", ")
    return count > 12 ? "\(shown) …" : shown
  }
}
