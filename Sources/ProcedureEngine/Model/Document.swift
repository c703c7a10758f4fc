/// A paper the person brings or sends.
package struct Document: Hashable, Sendable {
  package let id: DocumentID
  package let name: Message
  /// What it is.
  package let explain: [Sentence]
  /// Where to get it.
  package let obtain: [Sentence]
  package let pictogram: PictogramID?

  package init(
    id: DocumentID, name: Message, explain: [Sentence] = [], obtain: [Sentence] = [],
    pictogram: PictogramID? = nil
  ) {
    self.id = id
    self.name = name
    self.explain = explain
    self.obtain = obtain
    self.pictogram = pictogram
  }
}

/// One line of the papers to prepare.
package struct DocumentRequest: Hashable, Sendable {
  /// One document, or several of which one is enough; never empty.
  package let alternatives: [Document]
  /// Only when the office asks for it.
  package let isOnlyIfAsked: Bool

  package init(_ alternatives: [Document], isOnlyIfAsked: Bool = false) {
    precondition(!alternatives.isEmpty, "a request names at least one document")
    self.alternatives = alternatives
    self.isOnlyIfAsked = isOnlyIfAsked
  }
}
