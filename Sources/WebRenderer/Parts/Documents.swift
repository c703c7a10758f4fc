import Presentation

extension PageComposer {
  /// Papers to prepare.
  mutating func documents(_ list: DocumentList) -> Markup {
    """
    <section class="documents">
    <h2>\(line(list.label))</h2>
    <ul class="papers">
    \(list.items.map { item($0) })</ul>
    </section>

    """
  }

  /// A line of the papers: one, or several of which one is enough.
  private mutating func item(_ item: DocumentItem) -> Markup {
    """
    <li>
    \(item.oneOfThese.map { paragraph($0, "label") })\
    \(item.onlyIfAsked.map { paragraph($0, "label") })\
    \(item.alternatives.map { document($0) })</li>

    """
  }

  /// A paper with what helps to find it.
  mutating func document(_ card: DocumentCard) -> Markup {
    """
    <div class="paper">
    \(picture(card.pictogram))
    <div>
    \(paragraph(card.name, "name"))\(paragraphs(card.explanation))\(obtaining(card))</div>
    </div>

    """
  }

  private mutating func obtaining(_ card: DocumentCard) -> Markup? {
    guard !card.obtain.isEmpty else { return nil }
    return "\(paragraph(card.obtainLabel, "label"))\(paragraphs(card.obtain))"
  }
}
