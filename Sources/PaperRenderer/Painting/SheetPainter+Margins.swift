import Localization
import Presentation

extension SheetPainter {
  /// The head and the foot of a page. Nothing of it is in the document's structure: it repeats.
  func paintMargins(page: Int, of count: Int) {
    let sheet = composer.sheet
    let head = page == 1 ? sheet.organisation.person.organisation : sheet.head.title
    let style = composer.styles.marginStyle
    paint(RichText(head), page == 1 ? style.bold : style, top: frame.headTop, atEnd: false)
    if page == 1, let beside = sheet.organisation.person.organisation.beside,
      beside.text != head.text
    {
      paint(RichText(beside), style, top: frame.headTop, atEnd: true)
    } else if page > 1 {
      paint(RichText(sheet.head.label), style, top: frame.headTop, atEnd: true)
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
    paint(latin(imprint), style, top: frame.footTop, atEnd: false)
    paint(latin("\(page) / \(count)"), style.bold, top: frame.footTop, atEnd: true)
  }

  /// The number of a row that began on the page before, in brackets.
  func paintContinuation(of number: Int, _ block: Block, top: Points) {
    let styles = composer.styles
    let layout = composer.shaper.lines(
      of: latin("(\(number))"), styles.bodyStyle, width: styles.gutter)
    let baseline = block.bands.first?.baseline ?? layout.baseline
    let start = styles.tickBox + styles.tickBoxGap
    let width = layout.width(ofLine: 0)
    let place = area(
      Frame(start: start - width * 0.15, top: top, width: width, height: layout.lineHeight))
    layout.draw(line: 0, on: canvas, left: place.left, baseline: top + baseline)
  }

  /// Text that reads from the left in every language, such as a version.
  private func latin(_ text: String) -> RichText {
    RichText(
      language: composer.sheet.language, text: BidiIsolation.isolate(text, .leftToRight))
  }

  /// One line at the edge where lines begin or at the other; what is too long is cut.
  private func paint(_ text: RichText, _ style: TextStyle, top: Points, atEnd: Bool) {
    let room = frame.width * (atEnd ? 0.3 : 0.68)
    let layout = composer.shaper.lines(of: text, style, width: room)
    let width = layout.width(ofLine: 0)
    let place = area(
      Frame(start: atEnd ? frame.width - width : 0, top: top, width: width, height: 0))
    layout.draw(line: 0, on: canvas, left: place.left, baseline: top + layout.baseline)
  }
}
