package import Diagnostics
import Localization

/// What is wrong with a translation, wherever it stands.
package struct DraftFinding: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// In English.
  package let message: String
  /// What the message is about (``CheckFinding``).
  package let subjects: [String]

  init(_ code: DiagnosticCode, _ severity: Severity, _ finding: CheckFinding) {
    self.code = code
    self.severity = severity
    message = finding.message
    subjects = finding.subjects
  }

  /// What was found when the translation was read.
  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code
    severity = diagnostic.severity
    message = diagnostic.message
    subjects = []
  }
}

extension DraftFinding {
  static func emptyForm(_ index: Int, of language: Language) -> DraftFinding {
    let category = language.pluralForms.categories[index].rawValue
    return DraftFinding(
      "plural-form-missing", .error,
      "the form for \(about: category) is empty: write msgstr[\(index)]")
  }

  static let wrongShape = DraftFinding(
    "plural-form-missing", .error,
    """
    the French counts something here and the entry does not, or the reverse: run `guichet \
    translations update`
    """)
}
