package import Localization

/// The language of a sheet and the one beside it.
package struct SheetLanguages: Hashable, Sendable {
  package let language: Language
  /// The second language of every row; nothing on a sheet in one language.
  package let counterLanguage: Language?

  /// Makes the languages of a sheet; none stands beside itself.
  package init(_ language: Language, with counterLanguage: Language? = nil) {
    self.language = language
    self.counterLanguage = counterLanguage == language ? nil : counterLanguage
  }

  /// Every language alone, and every language but French with French beside it.
  package static let all: [SheetLanguages] = Language.allCases.flatMap { language in
    let alone = SheetLanguages(language)
    return language == .source ? [alone] : [alone, SheetLanguages(language, with: .source)]
  }

  package var set: Set<Language> { Set([language, counterLanguage].compactMap(\.self)) }

  /// Such as `ar-fr`.
  package var tags: String {
    [language, counterLanguage].compactMap { $0?.tag }.joined(separator: "-")
  }
}
