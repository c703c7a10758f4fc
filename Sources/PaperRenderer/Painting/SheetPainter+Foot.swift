import Localization
import Presentation

extension SheetPainter {
  /// The foot of a page: the running title, which text this is, the page's number.
  ///
  /// Nothing of it is in the document's structure: it repeats.
  func paintFoot(page: Int, of count: Int?) {
    let sheet = composer.sheet
    canvas.setGrey(0)
    canvas.strokeRule(
      area(
        Frame(
          start: 0, top: frame.footTop - Points.millimetres(1), width: frame.width, height: 0)),
      line: 0.5)
    let languages = [sheet.language, sheet.counterLanguage].compactMap { $0?.tag }
    let imprint =
      "\(sheet.procedure) · \(sheet.head.versionCode) · \(languages.joined(separator: "+"))"
    var number = RichText(language: sheet.language)
    let page = count.map { "\(page) / \($0)" } ?? "\(page)"
    number.appending(.strong) { $0.append(BidiIsolation.isolate(page, .leftToRight)) }
    let end = frame.isFootOneLine ? latin(imprint).followed(by: number) : number
    let width = paint(end, atEnd: frame.footTop)
    paint(
      RichText(sheet.head.title, isMarked: false), top: frame.footTop,
      room: frame.width - width - .millimetres(6))
    if !frame.isFootOneLine {
      paint(latin(imprint), top: frame.footTop + frame.footLineHeight, room: frame.width)
    }
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

  /// A line that ends where the page does; gives its width.
  private func paint(_ text: RichText, atEnd top: Points) -> Points {
    let layout = composer.shaper.lines(
      of: text, composer.styles.marginStyle, width: frame.width)
    let width = layout.width(ofLine: 0)
    paint(layout, start: frame.width - width, top: top)
    return width
  }

  /// A line at the edge where lines begin, cut where it has no room.
  private func paint(_ text: RichText, top: Points, room: Points) {
    let style = composer.styles.marginStyle
    let layout = composer.shaper.lines(of: text, style, width: room)
    let fitting =
      layout.lineCount == 1
      ? layout : composer.shaper.lines(of: text.cut(layout), style, width: room)
    paint(fitting, start: 0, top: top)
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
