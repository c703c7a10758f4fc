import Localization
import Presentation

/// Draws pages full of blocks, and tells Cairo what each thing is.
struct SheetPainter {
  let composer: SheetComposer
  let frame: PageFrame
  let canvas: Canvas
  private var structure: StructureWriter

  init(composer: SheetComposer, frame: PageFrame, canvas: Canvas) {
    self.composer = composer
    self.frame = frame
    self.canvas = canvas
    structure = StructureWriter(canvas: canvas)
  }

  var direction: TextDirection { composer.sheet.direction }

  /// Paints pages of a sheet that has so many, or nobody knows how many.
  mutating func paint(
    _ pages: [[Paginator<Block>.Placed]], of count: Int?
  ) throws(PaperError) -> [RenderedPage] {
    canvas.begin(StructureElement(tag: .document, language: composer.sheet.language))
    var rendered: [RenderedPage] = []
    for (index, page) in pages.enumerated() {
      var elements: [RenderedElement] = []
      for (place, placed) in page.enumerated() {
        if place > 0 { paintRule(above: placed) }
        elements += try paint(placed, page: index + 1, isFirst: place == 0)
      }
      paintFoot(page: index + 1, of: count)
      canvas.showPage()
      rendered.append(RenderedPage(elements: elements))
    }
    structure.endList()
    canvas.end(.document)
    return rendered
  }

  private mutating func paint(
    _ placed: Paginator<Block>.Placed, page: Int, isFirst: Bool
  ) throws(PaperError) -> [RenderedElement] {
    let block = placed.block
    let top = frame.bodyTop + placed.top
    if case .heading(let title) = block.role { canvas.addOutline(title, page: page, top: top) }
    if isFirst, case .item(let number?, isFirst: false, _) = block.role {
      paintContinuation(of: number, block, top: top)
    }
    structure.begin(block.role)
    let elements = block.elements.map {
      Element(frame: $0.frame.moved(down: top), content: $0.content)
    }
    // A number is the label of its item; it is told before what it numbers.
    let labels = elements.filter(\.isLabel)
    for element in labels { try paint(element) }
    structure.beginBody(block.role)
    for element in elements where !element.isLabel { try paint(element) }
    structure.end(block.role)
    return (labels + elements.filter { !$0.isLabel }).map {
      RenderedElement(kind: $0.kind, area: area($0.frame))
    }
  }

  /// From the edge where lines begin to the left: the only place where a page is mirrored.
  func area(_ frame: Frame) -> Area {
    let left =
      switch direction {
      case .leftToRight: self.frame.margin + frame.start
      case .rightToLeft:
        self.frame.margin + self.frame.width - frame.start - frame.width
      }
    return Area(left: left, top: frame.top, width: frame.width, height: frame.height)
  }
}

extension Element {
  fileprivate var isLabel: Bool {
    if case .text(let text) = content { text.tag == .listLabel } else { false }
  }

  fileprivate var kind: RenderedElement.Kind {
    switch content {
    case .text(let text):
      .text(text.layout.text, tag: text.tag.rawValue, lines: text.lines.count)
    case .tickBox: .tickBox
    case .picture: .picture
    case .code: .code
    case .space: .space
    case .rule: .rule
    case .bar: .bar
    case .arrow: .arrow
    }
  }
}
