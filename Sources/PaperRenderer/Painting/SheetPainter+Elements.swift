import Localization
import Presentation

extension SheetPainter {
  func paint(_ element: Element) throws(PaperError) {
    let area = area(element.frame)
    switch element.content {
    case .text(let text): paint(text, area)
    case .tickBox:
      canvas.setGrey(0)
      canvas.strokeRectangle(area, line: composer.styles.tickBoxLine)
    case .picture(let picture):
      try picture.svg.draw(
        on: canvas, area, mirrored: picture.mirrors && direction == .rightToLeft)
    case .code(let code, let alternative):
      canvas.begin(
        StructureElement(
          tag: .figure, language: composer.sheet.language, alternative: alternative))
      canvas.setGrey(0)
      canvas.fillCode(code, area)
      canvas.end(.figure)
    case .space:
      canvas.setGrey(0.4)
      canvas.strokeRectangle(area, line: 0.8)
    case .rule(let line):
      canvas.setGrey(0.2)
      canvas.strokeRule(area, line: line)
    case .bar:
      canvas.setGrey(0)
      canvas.fillRectangle(area)
    case .arrow:
      canvas.setGrey(0)
      canvas.fillArrow(area, pointsLeft: direction == .rightToLeft)
    }
  }

  private func paint(_ text: PlacedText, _ area: Area) {
    let layout = text.layout
    let language = layout.language
    let element = StructureElement(tag: text.tag, language: language)
    canvas.begin(element)
    if let link = text.link {
      canvas.begin(StructureElement(tag: .link, language: language, link: link))
    }
    for (index, line) in text.lines.enumerated() {
      let left =
        switch language.direction {
        case .leftToRight: area.left
        case .rightToLeft: area.right - layout.width(ofLine: line)
        }
      let baseline = area.top + Double(index) * layout.lineHeight + layout.baseline
      layout.draw(line: line, on: canvas, left: left, baseline: baseline)
    }
    if text.link != nil { canvas.end(.link) }
    canvas.end(text.tag)
  }

  /// The line between a block and the one above it.
  func paintRule(above placed: Paginator<Block>.Placed) {
    guard let line = placed.block.rule else { return }
    let top = frame.bodyTop + placed.top - placed.block.spaceBefore / 2
    canvas.setGrey(line < 1 ? 0.55 : 0)
    canvas.strokeRule(
      area(Frame(start: 0, top: top, width: frame.width, height: 0)), line: line)
  }
}
