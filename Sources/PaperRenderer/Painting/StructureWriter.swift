/// Opens and closes the lists of the document's structure around blocks.
///
/// Rows that follow each other are items of one list; an item may go on over several pages.
struct StructureWriter {
  private let canvas: Canvas
  private var isInList = false

  init(canvas: Canvas) {
    self.canvas = canvas
  }

  mutating func begin(_ role: Block.Role) {
    switch role {
    case .plain, .heading: endList()
    case .item(_, let isFirst, _):
      if !isInList {
        canvas.begin(StructureElement(tag: .list))
        isInList = true
      }
      if isFirst { canvas.begin(StructureElement(tag: .listItem)) }
    }
  }

  /// Between the label of an item and its words.
  func beginBody(_ role: Block.Role) {
    if case .item(_, isFirst: true, _) = role { canvas.begin(StructureElement(tag: .listBody)) }
  }

  func end(_ role: Block.Role) {
    guard case .item(_, _, isLast: true) = role else { return }
    canvas.end(.listBody)
    canvas.end(.listItem)
  }

  mutating func endList() {
    guard isInList else { return }
    canvas.end(.list)
    isInList = false
  }
}
