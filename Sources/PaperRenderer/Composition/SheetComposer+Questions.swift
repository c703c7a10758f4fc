import Localization
import Presentation

extension SheetComposer {
  /// A question to answer by hand, with the place where each answer leads.
  func question(_ row: QuestionRow) throws(PaperError) -> [Block] {
    // That it is a question is said by what to do with it.
    var heading = rowHeading(
      row.heading, kind: nil, number: row.number, footnotes: row.footnotes)
    if let condition = row.condition { heading += conditionBands(condition, indent: 0) }
    heading += conditioned(row.hint) {
      [band(BilingualText($0.value, footnotes: $0.footnotes), styles.bodyStyle)]
    }.flatMap { $0 }
    heading.append(
      band(BilingualText(row.instruction), styles.noteStyle, spaceBefore: styles.partGap))
    var blocks = [Block(bands: heading)] + answer(row.answer)
    if let cases = row.dayCases { blocks += dayCases(cases) }
    if let goTo = row.goTo { blocks.append(following: goToBand(goTo, indent: 0)) }
    let picture = try pictures.picture(row.pictogram, or: .ask)
    return try item(blocks, number: row.number, picture: picture)
  }

  private func answer(_ answer: AnswerSpace) -> [Block] {
    switch answer {
    case .options(let options, _):
      options.map { Block(bands: option($0), spaceBefore: styles.partGap) }
    case .date(let day, let month, let year):
      [
        Block(
          bands: [dateBoxes([(day, 2), (month, 2), (year, 4)])], spaceBefore: styles.partGap)
      ]
    case .number(let range):
      [Block(bands: [band(BilingualText(range), styles.noteStyle), writingLine(indent: 0)])]
    case .name:
      [Block(bands: [writingLine(indent: 0)])]
    }
  }

  private func option(_ option: OptionRow) -> [Band] {
    let inner = styles.tickBox + styles.tickBoxGap
    let style = styles.bodyStyle
    let text = BilingualText(option.label, leadingTo: option.goTo?.text)
    var bands = [
      withTickBox(
        band(text, style, .row(inner)), start: columns.start(.row()), style: style)
    ]
    if let condition = option.condition { bands += conditionBands(condition, indent: inner) }
    for item in option.help {
      if let condition = item.condition { bands += conditionBands(condition, indent: inner) }
      bands.append(
        band(BilingualText(item.value, footnotes: item.footnotes), styles.noteStyle, .row(inner)))
    }
    return bands
  }

  /// Sentences to tick below a date, each with the letter by which conditions call it.
  private func dayCases(_ cases: DayCases) -> [Block] {
    let inner = styles.tickBox + styles.tickBoxGap
    let style = styles.bodyStyle
    let instruction = Block(
      bands: [band(BilingualText(cases.instruction), styles.noteStyle)],
      spaceBefore: styles.partGap, keep: .required)
    return [instruction]
      + cases.sentences.map { sentence in
        let text = BilingualText(label: letter(sentence.letter), sentence.line)
        return Block(
          bands: [
            withTickBox(
              band(text, style, .row(inner)), start: columns.start(.row()), style: style)
          ], spaceBefore: styles.partGap)
      }
  }

  /// A letter that is the same in both languages.
  private func letter(_ letter: String) -> Line {
    let line = Line([.words(letter)], language: sheet.language)
    guard let other = sheet.counterLanguage else { return line }
    return line.with(beside: Line([.words(letter)], language: other))
  }

  /// A square for each digit of a date, day first in every language, with the names below.
  ///
  /// The groups stand in the order of the page; the digits of each are written from the left.
  private func dateBoxes(_ groups: [(name: Line, digits: Int)]) -> Band {
    let side = styles.tickBox
    let gap: Points = .millimetres(5)
    let labelStyle = styles.marginStyle
    var band = Band(elements: [])
    var start = columns.start(.row())
    for group in groups {
      let width = side * Double(group.digits)
      for digit in 0..<group.digits {
        band.elements.append(
          Element(
            frame: Frame(
              start: start + side * Double(digit), top: .millimetres(1), width: side,
              height: side),
            content: .tickBox))
      }
      var top = side + .millimetres(1.5)
      for line in [group.name, group.name.beside].compactMap({ $0 }) {
        let layout = shaper.lines(of: RichText(line), labelStyle, width: width + gap * 0.8)
        let column = Columns.Column(start: start, width: width + gap * 0.8)
        let name = element(layout, column, top: top, .paragraph, nil)
        band.elements.append(name)
        top = name.frame.bottom
      }
      start += width + gap
    }
    return band
  }
}
