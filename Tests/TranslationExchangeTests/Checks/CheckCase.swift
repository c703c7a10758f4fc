import Localization
import ProcedureEngine
import Testing
import TranslationExchange

/// A French text beside a translation, for one check.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let french: String
  let translation: String
  let language: Language
  let isPluralForm: Bool

  init(
    _ french: String, _ translation: String, _ language: Language = .ukrainian,
    isPluralForm: Bool = false
  ) {
    self.french = french
    self.translation = translation
    self.language = language
    self.isPluralForm = isPluralForm
  }

  /// What a check says of the translation, or nothing.
  func finding(of check: any TranslationCheck.Type) throws -> String? {
    check.finding(
      in: TranslationPair(
        source: try MessagePattern(parsing: french),
        target: try MessagePattern(parsing: translation), language: language,
        isPluralForm: isPluralForm))
  }

  var testDescription: String { "\(french) → \(translation)" }
}
