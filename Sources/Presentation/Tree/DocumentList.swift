package import ProcedureEngine

/// The papers to prepare.
package struct DocumentList: Hashable, Sendable {
  package let label: Line
  package let items: [DocumentItem]

  package init(label: Line, items: [DocumentItem]) {
    self.label = label
    self.items = items
  }
}

/// One line of the papers: a document, or several of which one is enough.
package struct DocumentItem: Hashable, Sendable {
  /// "One of these", when there are several.
  package let oneOfThese: Line?
  /// Never empty.
  package let alternatives: [DocumentCard]
  /// "Only if asked", when it is.
  package let onlyIfAsked: Line?

  package init(oneOfThese: Line? = nil, alternatives: [DocumentCard], onlyIfAsked: Line? = nil) {
    self.oneOfThese = oneOfThese
    self.alternatives = alternatives
    self.onlyIfAsked = onlyIfAsked
  }
}

/// A document with what helps to find it.
package struct DocumentCard: Hashable, Sendable {
  package let id: DocumentID
  package let name: Line
  /// What it is.
  package let explanation: [Line]
  /// Heads ``obtain``: "where to get it".
  package let obtainLabel: Line
  /// Where to get it.
  package let obtain: [Line]
  package let pictogram: PictogramID?

  package init(
    id: DocumentID, name: Line, explanation: [Line] = [], obtainLabel: Line, obtain: [Line] = [],
    pictogram: PictogramID? = nil
  ) {
    self.id = id
    self.name = name
    self.explanation = explanation
    self.obtainLabel = obtainLabel
    self.obtain = obtain
    self.pictogram = pictogram
  }
}
