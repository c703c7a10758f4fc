package import Localization
package import ProcedureEngine

/// A hard word where it is used.
///
/// The official French word stays visible beside its translation, by one rule: the first mention on
/// a page, in reading order, carries it in ``official`` unless the mention is itself that word.
/// Later mentions do not. Each medium decides how it looks (in brackets, below, on tap).
package struct TermMention: Hashable, Sendable {
  /// The words as they stand in the sentence.
  package let words: String
  /// The official word to show beside the words, on the first mention only.
  package let official: LocalizedValue?
  package let gloss: Gloss

  package init(words: String, official: LocalizedValue?, gloss: Gloss) {
    self.words = words
    self.official = official
    self.gloss = gloss
  }
}

/// A hard word and what it means.
package struct Gloss: Hashable, Sendable {
  package let id: TermID
  /// The official word, always French: the person will meet it at the counter.
  package let word: LocalizedValue
  /// Its meaning in the language of the page; terms inside it are plain words.
  package let meaning: Line

  package init(id: TermID, word: LocalizedValue, meaning: Line) {
    self.id = id
    self.word = word
    self.meaning = meaning
  }
}
