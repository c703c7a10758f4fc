package import Diagnostics
package import Localization
package import ProcedureEngine
package import ProcedureLibrary

/// One thing the translations of a language must keep among themselves.
package protocol CatalogueCheck: Sendable {
  static var code: DiagnosticCode { get }
  static var severity: Severity { get }

  /// What is wrong, text by text in the order given.
  static func findings(in texts: [TranslatedText], language: Language) -> [CatalogueFinding]
}

/// A text with its translation that may be shown, for checks that look at many.
package struct TranslatedText: Sendable {
  package let key: MessageKey
  /// The French, in one form or in both.
  package let french: [MessagePattern]
  /// The translation, in one form or in every plural form.
  package let forms: [MessagePattern]
  /// Whether it names an institution or a country.
  package let isName: Bool

  package init(
    key: MessageKey, french: [MessagePattern], forms: [MessagePattern], isName: Bool = false
  ) {
    self.key = key
    self.french = french
    self.forms = forms
    self.isName = isName
  }
}

/// What a check of many texts says of one of them.
package struct CatalogueFinding: Hashable, Sendable {
  /// The place of the text among those that were looked at.
  package let text: Int
  package let message: String
}
