import Presentation

extension SheetComposer {
  /// A paper with its box and its explanation, which are never parted.
  func document(_ row: DocumentRow) throws(PaperError) -> [Block] {
    var bands = documentBands(row, indent: 0, style: styles.rowHeadingStyle)
    bands[0] = withTickBox(bands[0], start: 0, style: styles.rowHeadingStyle)
    var block = Block(
      bands: bands, spaceBefore: styles.rowGap, minimumHeight: styles.rowHeight,
      role: .item(number: nil, isFirst: true, isLast: true))
    block.aside = aside(try pictures.picture(row.alternatives.first?.pictogram))
    return [block]
  }

  /// The words of a paper; several of which one is enough stand one below the other.
  func documentBands(
    _ row: DocumentRow, indent: Points, style: TextStyle, footnotes: [Int] = []
  ) -> [Band] {
    var bands: [Band] = []
    if let line = row.oneOfThese {
      bands.append(band(BilingualText(line), styles.labelStyle, .row(indent)))
    }
    for (index, card) in row.alternatives.enumerated() {
      let isLast = index == row.alternatives.count - 1
      bands.append(
        band(
          BilingualText(card.name, footnotes: isLast ? footnotes : []), style, .row(indent),
          spaceBefore: index == 0 ? 0 : styles.partGap))
      for line in card.explanation {
        bands.append(band(BilingualText(line), styles.bodyStyle, .row(indent)))
      }
      for (index, line) in card.obtain.enumerated() {
        let text =
          index == 0 ? BilingualText(label: card.obtainLabel, line) : BilingualText(line)
        bands.append(band(text, styles.bodyStyle, .row(indent)))
      }
    }
    if let line = row.onlyIfAsked {
      bands.append(
        band(BilingualText(line), styles.emphasisStyle, .row(indent)))
    }
    if let condition = row.condition { bands += conditionBands(condition, indent: indent) }
    return bands
  }

  /// For whom something is, each test as deep as it stands.
  func conditionBands(_ condition: ConditionNote, indent: Points) -> [Band] {
    let step: Points = .millimetres(5)
    var bands: [Band] = []
    if condition.tests.count == 1 {
      bands = [
        band(
          BilingualText(label: condition.label, condition.tests[0].line), styles.bodyStyle,
          .row(indent), spaceBefore: styles.partGap)
      ]
    } else {
      bands = [
        band(
          BilingualText(condition.label), styles.labelStyle, .row(indent),
          spaceBefore: styles.partGap)
      ]
      for test in condition.tests {
        bands.append(
          band(
            BilingualText(test.line), styles.bodyStyle,
            .row(indent + step * Double(test.level + 1))))
      }
    }
    if let goTo = condition.otherwise { bands.append(goToBand(goTo, indent: indent)) }
    return bands
  }

  /// Where to go on, behind an arrow.
  func goToBand(_ goTo: GoTo, indent: Points) -> Band {
    let style = styles.labelStyle
    let room = style.size * 1.3
    var band = band(
      BilingualText(binding: goTo.text), style, .row(indent + room), spaceBefore: styles.partGap / 2
    )
    let height = style.size * 0.7
    band.elements.append(
      Element(
        frame: Frame(
          start: columns.start(.row(indent)), top: band.baseline - height, width: height,
          height: height),
        content: .arrow))
    return band
  }
}
