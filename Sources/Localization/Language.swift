/// A language people can choose.
///
/// The raw value is the BCP 47 tag. Everything a language does is in one file of `Languages/`.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case french = "fr"
  case ukrainian = "uk"
  case arabic = "ar"
  case english = "en"

  /// The language the library is written in; it needs no catalogue.
  package static let source = Language.french

  /// The BCP 47 tag, for `lang` attributes, PO headers and voices.
  package var tag: String { rawValue }

  /// What knows how the language writes.
  package var renderer: any LanguageRenderer {
    switch self {
    case .french: French()
    case .ukrainian: Ukrainian()
    case .arabic: Arabic()
    case .english: English()
    }
  }

  /// The name of the language in the language itself, for the choice of languages.
  package var nativeName: String { renderer.nativeName }

  package var direction: TextDirection { script.direction }

  package var script: Script { renderer.script }
}

/// Which way a line runs.
package enum TextDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}

/// A script by its ISO 15924 code.
package enum Script: String, Hashable, Sendable, CaseIterable {
  case latin = "Latn"
  case cyrillic = "Cyrl"
  case arabic = "Arab"

  package var direction: TextDirection {
    switch self {
    case .latin, .cyrillic: .leftToRight
    case .arabic: .rightToLeft
    }
  }
}
