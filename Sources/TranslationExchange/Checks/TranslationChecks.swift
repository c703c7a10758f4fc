package import Diagnostics

/// Every check there is.
package enum TranslationChecks {
  /// The checks of one text beside its French.
  package static let all: [any TranslationCheck.Type] = [
    // Facts
    DifferingDigits.self, ExtraPlaceholder.self, HandwrittenFact.self, LostPlaceholder.self,
    ReversedRange.self,
    // Terms
    DoubledTerm.self, ExtraTerm.self, LostTerm.self,
    // Meaning
    CopiedText.self, DifferingEnd.self, DoubledWord.self, LostNegation.self,
    // Punctuation
    ForeignPunctuation.self, SpaceBeforeMark.self, StraySpace.self, UnpairedMark.self,
    // Letters
    ArabicDigits.self, ArabicForms.self, ForeignLetter.self, InvisibleCharacter.self,
    LookalikeName.self, MixedScripts.self,
    // Screen
    TooLong.self,
  ]

  /// The checks of a language's translations side by side.
  package static let ofCatalogues: [any CatalogueCheck.Type] = [
    InconsistentTerm.self, InconsistentTranslation.self,
  ]

  /// Every code the checks report, with how much it matters.
  package static let severities: [DiagnosticCode: Severity] = {
    let pairs = all.map { ($0.code, $0.severity) } + ofCatalogues.map { ($0.code, $0.severity) }
    let others: [(DiagnosticCode, Severity)] = [
      (MisspeltWord.code, MisspeltWord.severity), (Allowance.faulty, .warning),
      (Allowance.unused, .warning),
    ]
    return Dictionary(pairs + others) { _, _ in
      preconditionFailure("every check has a code of its own")
    }
  }()
}
