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
  let isName: Bool
  let surface: TextSurface?

  init(
    _ french: String, _ translation: String, _ language: Language = .ukrainian,
    isPluralForm: Bool = false, isName: Bool = false, surface: TextSurface? = nil
  ) {
    self.french = french
    self.translation = translation
    self.language = language
    self.isPluralForm = isPluralForm
    self.isName = isName
    self.surface = surface
  }

  /// What a check says of the translation, or nothing.
  func finding(of check: any TranslationCheck.Type) throws -> String? {
    check.finding(
      in: TranslationPair(
        source: try MessagePattern(parsing: french),
        target: try MessagePattern(parsing: translation), language: language,
        isPluralForm: isPluralForm, isName: isName, surface: surface))?.message
  }

  var testDescription: String { "\(french) → \(translation)" }
}
