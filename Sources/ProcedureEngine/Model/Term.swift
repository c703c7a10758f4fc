/// An official word that people will meet at the counter, and what it means.
package struct Term: Hashable, Sendable {
  package let id: TermID
  /// The official French word; shown in every language, never translated.
  package let word: String
  package let means: Message

  package init(id: TermID, word: String, means: Message) {
    self.id = id
    self.word = word
    self.means = means
  }
}
