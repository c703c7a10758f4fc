import Presentation

extension Screen {
  var paragraphs: [Line] {
    blocks.compactMap { if case .paragraph(let line) = $0 { line } else { nil } }
  }

  var actions: [ActionItem] {
    blocks.flatMap { if case .actions(let items) = $0 { items } else { [ActionItem]() } }
  }
}
