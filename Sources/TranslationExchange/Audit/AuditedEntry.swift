import Diagnostics
import Localization
import ProcedureLibrary

/// An entry whose translation may be shown, with what was found in it so far.
struct AuditedEntry {
  let text: TranslatableText
  let entry: POEntry
  /// The lines of `msgid`.
  let range: SourceRange
  /// The lines of `msgstr`, or of each form.
  let translations: [SourceRange]
  var findings: [Diagnostic] = []

  /// The findings that no comment turns off, and what is wrong with the comments.
  ///
  /// A comment that turns nothing off is a finding itself, unless its check did not run.
  func remaining(after ran: Set<DiagnosticCode>) -> [Diagnostic] {
    var allowed: Set<String> = []
    var remaining: [Diagnostic] = []
    for comment in entry.translatorComments {
      switch Allowance.reading(comment) {
      case .plain: continue
      case .faulty(let problem):
        remaining.append(Diagnostic(Allowance.faulty, .warning, at: range, problem))
      case .allowance(let allowance):
        allowed.insert(allowance.code)
        let code = DiagnosticCode(allowance.code)
        if ran.contains(code), !findings.contains(where: { $0.code == code }) {
          remaining.append(.unusedAllowance(allowance.code, at: range))
        }
      }
    }
    return remaining + findings.filter { !allowed.contains($0.code.word) }
  }
}

extension Diagnostic {
  fileprivate static func unusedAllowance(_ code: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Allowance.unused, .warning, at: range,
      "nothing here is \(quoted(code)) any more: take the comment away")
  }
}
