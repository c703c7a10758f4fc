package import Diagnostics
import ProcedureEngine

/// The numbers in a translation are those of the French, whatever the script of the digits.
package enum DifferingDigits: TranslationCheck {
  package static let code: DiagnosticCode = "digits-differ"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let french = pair.source.wordRuns.flatMap(\.numbers)
    let translated = pair.target.wordRuns.flatMap(\.numbers)
    guard french.sorted() != translated.sorted() else { return nil }
    return """
      the numbers differ: the French has \(value: french.listed), the translation \
      \(value: translated.listed)
      """
  }
}

extension String {
  /// Every run of digits, in Western digits.
  fileprivate var numbers: [String] {
    split { !$0.isNumber }.map { run in
      run.map { $0.wholeNumberValue.map(String.init) ?? "\($0)" }.joined()
    }
  }
}

extension [String] {
  fileprivate var listed: String { isEmpty ? "–" : joined(separator: ", ") }
}
