/// A language people read: its BCP 47 tag, and what knows how it writes.
///
/// It is a value and no case of an enum, so that all a language does stands in one file, which the
/// compiler asks for everything (``LanguageRenderer``). It is made once, as a constant: the same tag
/// made again is another language.
package struct Language: Hashable, Sendable {
  /// Shared, because a language stands in every line and every value of a page.
  private final class Identity: Sendable {
    let tag: String
    let renderer: any LanguageRenderer
    let script: Script

    init(tag: String, renderer: any LanguageRenderer) {
      self.tag = tag
      self.renderer = renderer
      script = renderer.script
    }
  }

  private let identity: Identity

  package init(_ tag: String, _ renderer: any LanguageRenderer) {
    identity = Identity(tag: tag, renderer: renderer)
  }

  /// The BCP 47 tag, for `lang` attributes, PO headers and voices.
  package var tag: String { identity.tag }

  /// What knows how the language writes.
  package var renderer: any LanguageRenderer { identity.renderer }

  /// The name of the language in the language itself, for the choice of languages.
  package var nativeName: String { renderer.nativeName }

  package var script: Script { identity.script }

  package var direction: TextDirection { script.direction }

  package static func == (left: Language, right: Language) -> Bool {
    left.identity === right.identity
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(identity)) }
}

extension Language: CaseIterable {
  /// The languages people can choose, in the order in which they are offered.
  package static let allCases = [french, ukrainian, arabic, english]

  /// The language the library is written in; it needs no catalogue.
  package static let source = Language.french

  /// The language people can choose by its BCP 47 tag.
  package init?(tag: String) {
    guard let language = Self.allCases.first(where: { $0.tag == tag }) else { return nil }
    self = language
  }
}

extension Language: CustomStringConvertible {
  package var description: String { tag }
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
