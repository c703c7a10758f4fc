import Localization
import Presentation

extension SheetPainter {
  /// The head and the foot of a page.
  ///
  /// Nothing of it is in the document's structure: it repeats.
  func paintMargins(page: Int, of count: Int) {
    let sheet = composer.sheet
    let style = composer.styles.marginStyle
    let organisation = sheet.organisation.person.organisation
    if page == 1 {
      let beside = organisation.beside.flatMap { $0.text == organisation.text ? nil : $0 }
      paint(
        RichText(organisation, isMarked: false), style.bold,
        and: beside.map { RichText($0, isMarked: false) }, style, top: frame.headTop)
    } else {
      paint(
        RichText(sheet.head.title, isMarked: false), style,
        and: RichText(sheet.head.label, isMarked: false), style, top: frame.headTop)
    }
    canvas.setGrey(0)
    canvas.strokeRule(
      area(
        Frame(
          start: 0, top: frame.footTop - Points.millimetres(1), width: frame.width, height: 0)),
      line: 0.5)
    let languages = [sheet.language, sheet.counterLanguage].compactMap { $0?.tag }
    let imprint =
      "\(sheet.procedure) · \(sheet.head.versionCode) · \(languages.joined(separator: "+"))"
    paint(
      latin(imprint), style, and: latin("\(page) / \(count)"), style.bold, top: frame.footTop)
  }

  /// The number of a row that began on the page before, in brackets.
  func paintContinuation(of number: Int, _ block: Block, top: Points) {
    let styles = composer.styles
    let layout = composer.shaper.lines(
      of: latin("(\(number))"), styles.bodyStyle, width: styles.gutter)
    let baseline = block.bands.first?.baseline ?? layout.baseline
    let width = layout.width(ofLine: 0)
    let place = area(Frame(start: 0, top: top, width: width, height: layout.lineHeight))
    layout.draw(line: 0, on: canvas, left: place.left, baseline: top + baseline)
  }

  /// Text that reads from the left in every language, such as a version.
  private func latin(_ text: String) -> RichText {
    RichText(
      language: composer.sheet.language, text: BidiIsolation.isolate(text, .leftToRight))
  }

  /// A line at the edge where lines begin, and one at the other edge where both have room.
  private func paint(
    _ first: RichText, _ firstStyle: TextStyle, and second: RichText?, _ secondStyle: TextStyle,
    top: Points
  ) {
    var room = frame.width
    let end = second.map { composer.shaper.lines(of: $0, secondStyle, width: frame.width * 0.5) }
    if let end, end.lineCount == 1 {
      let width = end.width(ofLine: 0)
      paint(end, start: frame.width - width, top: top)
      room -= width + .millimetres(6)
    }
    let start = composer.shaper.lines(of: first, firstStyle, width: room)
    paint(
      start.lineCount == 1
        ? start : composer.shaper.lines(of: first.cut(start), firstStyle, width: room),
      start: 0, top: top)
  }

  private func paint(_ layout: TextLayout, start: Points, top: Points) {
    let width = layout.width(ofLine: 0)
    let place = area(Frame(start: start, top: top, width: width, height: 0))
    layout.draw(line: 0, on: canvas, left: place.left, baseline: top + layout.baseline)
  }
}

extension RichText {
  /// The text without its last word on the first line, and dots in its place.
  fileprivate func cut(_ layout: TextLayout) -> RichText {
    let line = String(decoding: text.utf8.prefix(layout.bytesInFirstLine), as: UTF8.self)
    let words = line.split(separator: " ").dropLast()
    return RichText(
      language: language, text: BidiIsolation.balanced(words.joined(separator: " ") + " …"))
  }
}
