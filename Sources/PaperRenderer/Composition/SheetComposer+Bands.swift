import Localization
import Presentation

extension SheetComposer {
  /// Words in one or two columns, their first lines on one baseline.
  ///
  /// Where the page is too narrow for two columns the second language stands below the first.
  func band(
    _ text: BilingualText, _ style: TextStyle, _ indent: Columns.Indent = .row(),
    tag: StructureTag = .paragraph, link: String? = nil, spaceBefore: Points = 0
  ) -> Band {
    let column = columns.first(indent)
    let first = shaper.lines(of: text.first, style, width: column.width)
    var band = Band(elements: [], spaceBefore: spaceBefore, baseline: first.baseline)
    guard let text = text.second else {
      band.elements = [element(first, column, top: 0, tag, link)]
      return band
    }
    let counterStyle = styles.counterStyle(style)
    if let secondColumn = columns.second {
      let second = shaper.lines(of: text, counterStyle, width: secondColumn.width)
      band.baseline = max(first.baseline, second.baseline)
      band.elements = [
        element(first, column, top: band.baseline - first.baseline, tag, link),
        element(second, secondColumn, top: band.baseline - second.baseline, tag, link),
      ]
    } else {
      let second = shaper.lines(of: text, counterStyle, width: column.width)
      // Closer to each other than to the next words.
      band.spaceBefore = max(spaceBefore, style.size * 0.3)
      let above = element(first, column, top: 0, tag, link)
      band.elements = [above, element(second, column, top: above.frame.bottom, tag, link)]
    }
    return band
  }

  /// A value that is the same in both languages, across both columns.
  func wholeBand(
    _ value: LocalizedValue, _ style: TextStyle, _ indent: Columns.Indent, link: String?,
    spaceBefore: Points = 0
  ) -> Band {
    let text = RichText(Line([.value(value)], language: sheet.language))
    return wholeBand(text, style, indent, link: link, spaceBefore: spaceBefore)
  }

  /// Words across both columns.
  func wholeBand(
    _ text: RichText, _ style: TextStyle, _ indent: Columns.Indent = .row(), link: String? = nil,
    spaceBefore: Points = 0
  ) -> Band {
    let column = columns.whole(indent)
    let layout = shaper.lines(of: text, style, width: column.width)
    return Band(
      elements: [element(layout, column, top: 0, .paragraph, link)], spaceBefore: spaceBefore,
      baseline: layout.baseline)
  }

  /// The band with a box to tick before its words, in the middle of their first line.
  func withTickBox(_ band: Band, start: Points, style: TextStyle) -> Band {
    let side = styles.tickBox
    // The capitals of Noto Sans are 0.714 of its size.
    let top = band.baseline - style.size * 0.357 - side / 2
    var band = top < 0 ? band.moved(down: -top) : band
    band.elements.insert(
      Element(
        frame: Frame(start: start, top: max(0, top), width: side, height: side),
        content: .tickBox), at: 0)
    return band
  }

  /// The band with the number of its row before its words.
  func withNumber(_ text: String, _ band: Band, style: TextStyle) -> Band {
    let start = styles.tickBox + styles.tickBoxGap
    let words = RichText(language: sheet.language, text: BidiIsolation.isolate(text, .leftToRight))
    let layout = shaper.lines(of: words, style, width: styles.numberWidth * 2)
    let column = Columns.Column(start: start, width: styles.numberWidth)
    let top = band.baseline - layout.baseline
    var band = top < 0 ? band.moved(down: -top) : band
    band.elements.insert(element(layout, column, top: max(0, top), .listLabel, nil), at: 0)
    return band
  }

  /// The pictogram of a row, below its box.
  func aside(_ picture: Picture?) -> [Element] {
    guard let picture else { return [] }
    let size = styles.pictogram
    let frame = Frame(start: 0, top: styles.tickBox + .millimetres(4), width: size, height: size)
    return [Element(frame: frame, content: .picture(picture))]
  }

  func element(
    _ layout: TextLayout, _ column: Columns.Column, top: Points, _ tag: StructureTag,
    _ link: String?
  ) -> Element {
    let height = Double(layout.lineCount) * layout.lineHeight
    return Element(
      frame: Frame(start: column.start, top: top, width: column.width, height: height),
      content: .text(
        PlacedText(layout: layout, lines: 0..<layout.lineCount, tag: tag, link: link)))
  }
}
