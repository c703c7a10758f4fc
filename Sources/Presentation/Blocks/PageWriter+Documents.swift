import ProcedureEngine

extension PageWriter {
  mutating func documentList(_ requests: [DocumentRequest]) -> DocumentList? {
    guard !requests.isEmpty else { return nil }
    let label = line(.documents)
    return DocumentList(label: label, items: documentItems(requests))
  }

  mutating func documentItems(_ requests: [DocumentRequest]) -> [DocumentItem] {
    var items: [DocumentItem] = []
    for request in requests {
      let oneOfThese = request.alternatives.count > 1 ? line(.oneOfThese) : nil
      var cards: [DocumentCard] = []
      for document in request.alternatives { cards.append(card(of: document)) }
      items.append(
        DocumentItem(
          oneOfThese: oneOfThese, alternatives: cards,
          onlyIfAsked: request.isOnlyIfAsked ? line(.onlyIfAsked) : nil))
    }
    return items
  }

  mutating func card(of document: Document) -> DocumentCard {
    DocumentCard(
      id: document.id, name: line(document.name), explanation: lines(document.explain),
      obtainLabel: line(.whereToGet), obtain: lines(document.obtain),
      pictogram: document.pictogram)
  }
}
