import Presentation

/// Papers to prepare.
struct DocumentsView {
  let label: LineView
  let items: [DocumentItemView]
}

/// A line of the papers: one, or several of which one is enough.
struct DocumentItemView {
  let oneOfThese: LineView?
  let onlyIfAsked: LineView?
  let alternatives: [DocumentCardView]
}

/// A paper with what helps to find it.
struct DocumentCardView {
  let name: LineView
  let picture: Markup?
  let explanation: [LineView]
  let obtain: ObtainView?
}

/// Where a paper is obtained.
struct ObtainView {
  let label: LineView
  let lines: [LineView]
}

extension PageComposer {
  mutating func documents(_ list: DocumentList) -> DocumentsView {
    DocumentsView(label: line(list.label), items: items(list.items))
  }

  mutating func items(_ items: [DocumentItem]) -> [DocumentItemView] {
    var views: [DocumentItemView] = []
    for item in items {
      let oneOfThese = item.oneOfThese.map { line($0) }
      var alternatives: [DocumentCardView] = []
      for card in item.alternatives { alternatives.append(document(card)) }
      views.append(
        DocumentItemView(
          oneOfThese: oneOfThese, onlyIfAsked: item.onlyIfAsked.map { line($0) },
          alternatives: alternatives))
    }
    return views
  }

  mutating func document(_ card: DocumentCard) -> DocumentCardView {
    let name = line(card.name)
    let explanation = lines(card.explanation)
    var obtain: ObtainView?
    if !card.obtain.isEmpty {
      obtain = ObtainView(label: line(card.obtainLabel), lines: lines(card.obtain))
    }
    return DocumentCardView(
      name: name, picture: picture(card.pictogram), explanation: explanation, obtain: obtain)
  }
}
