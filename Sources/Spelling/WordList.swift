/// The words of a project that no dictionary has, in hunspell's format for personal dictionaries.
///
/// One word a line; `word/example` gives it the endings of another word; `#` begins a comment.
package struct WordList: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let word: String
    /// A word of the dictionary that is inflected alike.
    package let example: String?
  }

  package let entries: [Entry]

  package init(_ text: String = "") {
    entries = text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { return nil }
      let parts = first.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard let word = parts.first, !word.isEmpty else { return nil }
      return Entry(word: String(word), example: parts.dropFirst().first.map(String.init))
    }
  }
}
