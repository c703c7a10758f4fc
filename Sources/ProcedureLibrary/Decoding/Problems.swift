import Diagnostics
import ProcedureEngine
import YAMLReader

/// The problems found while nodes become values; decoding goes on after each.
final class Problems {
  /// The file whose nodes are decoded.
  let file: SourceFile
  private(set) var log = DiagnosticLog()
  /// What is used here and broken elsewhere; reported there, once.
  private(set) var brokenUses: [BrokenUse] = []
  /// Where every text stands, and which part it is.
  private(set) var texts: [TranslatableText] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Whether what was decoded may not be used.
  var isBroken: Bool { log.hasErrors || !brokenUses.isEmpty }

  /// Notes that something broken is used, without reporting it a second time.
  func usesBroken(_ what: String, at range: SourceRange) {
    brokenUses.append(BrokenUse(what: what, range: range))
  }

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

  /// Adds what the author says to translators to the texts from a number on.
  func remark(_ lines: [String], from first: Int) {
    for index in texts.indices.dropFirst(first) { texts[index].remarks = lines }
  }

  /// Reports a name that does not exist, with the name most likely meant.
  func reportUnknown(
    _ what: String, _ name: String, at range: SourceRange, among known: some Sequence<String>,
    code: DiagnosticCode = "unknown-reference", _ severity: Severity = .error
  ) {
    let known = known.sorted()
    var fixIts: [Diagnostic.FixIt] = []
    var advice = known.isEmpty ? "there is none yet" : "there are: \(known.listed)"
    if let near = nearestName(to: name, among: known) {
      advice = "did you mean \(quoted(near))?"
      fixIts = [Diagnostic.FixIt("write \(near)", replace: range, with: near)]
    }
    report(
      code, severity, at: range, "there is no \(what) \(quoted(name)): \(advice)", fixIts: fixIts)
  }
}

/// Something that is used here and was reported where it stands, such as `document "passport"`.
struct BrokenUse {
  let what: String
  let range: SourceRange
}

extension [String] {
  /// A short list for a message; long lists are cut.
  var listed: String {
    let shown = prefix(12).joined(separator: ", ")
    return count > 12 ? "\(shown) …" : shown
  }
}
