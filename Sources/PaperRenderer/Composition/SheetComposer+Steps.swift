import Presentation

extension SheetComposer {
  /// A step with its parts.
  ///
  /// It stays on one page when it takes less than a third of one; else it may be parted between its
  /// parts, never within one.
  func step(_ row: StepRow) throws(PaperError) -> [Block] {
    var heading = rowHeading(
      row.heading, kind: row.kindLabel, number: row.number, footnotes: row.footnotes)
    if row.hasTickBox {
      heading[0] = withTickBox(heading[0], start: 0, style: styles.rowHeadingStyle)
    }
    if let line = row.optional {
      heading.append(band(BilingualText(line), styles.emphasisStyle))
    }
    if let condition = row.condition { heading += conditionBands(condition, indent: 0) }
    var blocks = [Block(bands: heading)]
    for part in row.parts { blocks += self.blocks(of: part) }
    if let goTo = row.goTo { blocks.append(following: goToBand(goTo, indent: 0)) }
    let picture = try pictures.picture(row.pictogram, or: row.kind)
    return try item(blocks, number: row.number, picture: picture)
  }

  /// The first band of a numbered row: its heading, and in small what one does there.
  func rowHeading(_ line: Line, kind: Line?, number: Int, footnotes: [Int]) -> [Band] {
    let style = styles.rowHeadingStyle
    let text = BilingualText(line, footnotes: footnotes, aside: kind)
    return [withNumber("\(number)", band(text, style, tag: .rowHeading), style: style)]
  }

  /// Blocks as the parts of one numbered row.
  func item(
    _ parts: [Block], number: Int, picture: Picture?
  ) throws(PaperError) -> [Block] {
    var blocks = parts
    let aside = self.aside(picture)
    let asideHeight = aside.map(\.frame.bottom).max() ?? 0
    // The heading and the parts that a pictogram stands beside are one: none has a gap below it.
    repeat {
      guard blocks.count > 1 else { break }
      let next = blocks.remove(at: 1)
      blocks[0].bands += next.bands.enumerated().map { index, band in
        var band = band
        if index == 0 { band.spaceBefore = next.spaceBefore }
        return band
      }
      blocks[0].keep = next.keep
    } while blocks[0].height < asideHeight
    blocks[0].aside = aside
    blocks[0].spaceBefore = styles.rowGap
    blocks[0].minimumHeight = styles.rowHeight
    let height = blocks.reduce(0) { $0 + $1.height + $1.spaceBefore }
    let isShort = height <= bodyHeight / 3
    for index in blocks.indices {
      let isLast = index == blocks.count - 1
      blocks[index].keep = isLast ? .free : max(blocks[index].keep, isShort ? .preferred : .free)
      blocks[index].role = .item(number: number, isFirst: index == 0, isLast: isLast)
    }
    return blocks
  }

  /// What a page has room for between its head and its foot.
  var bodyHeight: Points { PageFrame(styles: styles).bodyHeight }
}

extension [Block] {
  /// Adds where to go on, which stands on the page of what comes before it.
  mutating func append(following goTo: Band) {
    if let last = indices.last { self[last].keep = .required }
    append(Block(bands: [goTo], spaceBefore: goTo.spaceBefore))
  }
}
