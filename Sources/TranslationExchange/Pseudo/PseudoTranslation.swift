package import Localization
import ProcedureEngine
package import ProcedureLibrary

/// Translations that nobody reads, to see what a layout does with longer words and the other direction.
///
/// They take the place of a real language in a library made for tests, so that every medium draws
/// them as it draws that language. Values and the names of terms stay as they are.
package enum PseudoTranslation: Sendable, CaseIterable {
  /// French with words that are 40 % longer.
  case longer
  /// French from right to left, letter by letter.
  case mirrored

  /// The language whose place it takes: it brings the direction, the fonts and the plural forms.
  package var language: Language {
    switch self {
    case .longer: .english
    case .mirrored: .arabic
    }
  }

  /// The PO file of some texts, every one translated.
  package func file(of texts: [TranslatableText]) -> POFile {
    var file = POMerge.merge(texts, into: nil, language: language)
    let byKey = Dictionary(texts.map { ($0.entryKey, $0) }) { first, _ in first }
    for index in file.entries.indices {
      guard let text = byKey[file.entries[index].key] else { continue }
      file.entries[index].translation = translation(of: text)
    }
    return file
  }

  private func translation(of text: TranslatableText) -> POTranslation {
    switch text.text {
    case .single(let pattern): .single(words(of: pattern.inlines))
    case .counted(_, let other):
      .plural(
        id: other.source,
        forms: language.pluralForms.categories.map { _ in words(of: other.inlines) })
    }
  }

  private func words(of inlines: [MessagePattern.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .words(let words): changed(words)
      case .value(let name): "{\(name)}"
      case .term(let id, let words): "[[\(id)|\(changed(words))]]"
      case .strong(let inner): "**\(self.words(of: inner))**"
      }
    }.joined()
  }

  /// Words without markup, as they are shown in the pseudo-language.
  package func changed(_ words: String) -> String {
    switch self {
    case .longer:
      words.split(separator: " ", omittingEmptySubsequences: false).map(Self.lengthened)
        .joined(separator: " ")
    case .mirrored: words.allSatisfy(\.isWhitespace) ? words : "\u{202E}\(words)\u{202C}"
    }
  }

  /// A word in which letters stand twice, the first ones first, until it is long enough.
  private static func lengthened(_ word: Substring) -> String {
    var missing = (word.count { $0.isLetter } * 4 + 9) / 10
    return word.map { letter in
      guard letter.isLetter, missing > 0 else { return "\(letter)" }
      missing -= 1
      return "\(letter)\(letter.lowercased())"
    }.joined()
  }
}
