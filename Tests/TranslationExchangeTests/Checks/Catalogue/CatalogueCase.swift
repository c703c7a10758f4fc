import Localization
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

/// French texts beside their translations, for a check of a whole language.
struct CatalogueCase: Sendable, CustomTestStringConvertible {
  let texts: [(french: String, translation: String)]
  let language: Language

  init(_ texts: [(String, String)], _ language: Language = .ukrainian) {
    self.texts = texts.map { (french: $0.0, translation: $0.1) }
    self.language = language
  }

  /// The places of the texts a check finds something in, with what it says.
  func findings(of check: any CatalogueCheck.Type) throws -> [String] {
    let read = try texts.enumerated().map { index, text in
      let french = try MessagePattern(parsing: text.french)
      return TranslatedText(
        key: MessageKey(context: MessageContext("test/\(index)"), source: text.french),
        french: [french], forms: [try MessagePattern(parsing: text.translation)])
    }
    return check.findings(in: read, language: language).map { "\($0.text): \($0.message)" }
  }

  var testDescription: String { texts.map(\.translation).joined(separator: " | ") }
}
