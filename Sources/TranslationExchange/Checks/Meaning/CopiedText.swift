package import Diagnostics
import ProcedureEngine

/// A translation that repeats the French word for word was most likely forgotten.
///
/// Names of institutions and countries may stay as they are, and so may single words.
package enum CopiedText: TranslationCheck {
  package static let code: DiagnosticCode = "untranslated-copy"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let words = pair.source.wordsOutsideTerms.split { !$0.isLetter }.filter { $0.count > 1 }
    guard !pair.isName, words.count >= 2, pair.source.source == pair.target.source else {
      return nil
    }
    return "the translation repeats the French: translate it, or leave it empty"
  }
}
