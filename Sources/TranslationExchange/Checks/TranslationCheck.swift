package import Diagnostics
package import Localization
package import ProcedureEngine

/// One thing every translation must keep of the French, or of its own language.
///
/// A check is one file: its reason in the first comment, its search, and its message.
package protocol TranslationCheck: Sendable {
  static var code: DiagnosticCode { get }
  static var severity: Severity { get }

  /// What is wrong with a translation and what to do, or nothing.
  static func finding(in pair: TranslationPair) -> CheckFinding?
}

/// A French text and its translation, both read as patterns.
package struct TranslationPair: Sendable {
  package let source: MessagePattern
  package let target: MessagePattern
  package let language: Language
  /// Whether it is one form of a counted text, where a number may be said without digits.
  package let isPluralForm: Bool
  /// Whether it names an institution or a country, and may be the same in several languages.
  package let isName: Bool
  /// Where it is shown, if that leaves little room.
  package let surface: TextSurface?
  /// The French as it is read.
  let french: ReadText
  /// The translation as it is read.
  let translation: ReadText

  package init(
    source: MessagePattern, target: MessagePattern, language: Language, isPluralForm: Bool = false,
    isName: Bool = false, surface: TextSurface? = nil
  ) {
    self.source = source
    self.target = target
    self.language = language
    self.isPluralForm = isPluralForm
    self.isName = isName
    self.surface = surface
    french = ReadText(source)
    translation = ReadText(target)
  }
}
