import Foundation

extension Language {
  /// Whether a name stands before another in a list, by CLDR's collation for the language.
  package func sorts(_ name: String, before other: String) -> Bool {
    name.compare(other, locale: Locale(identifier: tag)) == .orderedAscending
  }
}
