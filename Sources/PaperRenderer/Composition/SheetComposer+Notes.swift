import Localization
import Presentation

extension SheetComposer {
  /// The hard words, each with its meaning, across both columns.
  ///
  /// The words are those of the counter, who needs no meaning of them.
  func glosses() -> [Block] {
    guard let glosses = sheet.glosses else { return [] }
    return [heading(glosses.label)]
      + glosses.glosses.map { gloss in
        let word = Line([.value(gloss.word)], language: gloss.word.language)
        let text = RichText(label: word, gloss.meaning)
        return Block(
          bands: [wholeBand(text, styles.noteStyle, .edge)],
          spaceBefore: styles.partGap / 2, role: .item(number: nil, isFirst: true, isLast: true))
      }
  }

  /// Names that conditions call by a letter.
  func nameLists() -> [Block] {
    sheet.nameLists.map { list in
      Block(
        bands: [band(BilingualText(list.label), styles.labelStyle, .edge)]
          + [band(joined(list.names), styles.noteStyle, .edge)],
        spaceBefore: styles.rowGap)
    }
  }

  private func joined(_ names: [Line]) -> BilingualText {
    func text(_ lines: [Line], _ language: Language) -> RichText {
      var text = RichText(language: language)
      for (index, line) in lines.enumerated() {
        if index > 0 { text.append(" · ") }
        text.append(isolating: line)
      }
      return text
    }
    let beside = names.compactMap(\.beside)
    return BilingualText(
      first: text(names, sheet.language),
      second: sheet.counterLanguage.map { text(beside, $0) })
  }

  /// Where each fact was read, and when; the second language below the first, across both columns.
  func footnotes() -> [Block] {
    guard let notes = sheet.footnotes else { return [] }
    return [heading(notes.label)]
      + notes.footnotes.map { note in
        let source = note.source
        let lines =
          [source.authority, source.copy, source.seen] + [source.caution].compactMap { $0 }
        let texts =
          [sentence(lines, sheet.language)]
          + [sheet.counterLanguage].compactMap { $0 }
          .map { sentence(lines.compactMap(\.beside), $0) }
        var bands = texts.map { wholeBand($0, styles.noteStyle) }
        bands += adding(source.url, to: &bands[bands.count - 1])
        bands[0] = withNumber("\(note.number)", bands[0], style: styles.noteStyle)
        return Block(
          bands: bands, spaceBefore: styles.partGap / 2,
          role: .item(number: nil, isFirst: true, isLast: true))
      }
  }

  /// Puts an address behind the words of a band where it has room, else on a line of its own.
  private func adding(_ address: LocalizedValue, to band: inout Band) -> [Band] {
    let link = wholeBand(address, styles.noteStyle, .row(), link: address.text)
    guard case .text(let words) = band.elements[0].content,
      case .text(let url) = link.elements[0].content, words.lines.count == 1, url.lines.count == 1
    else { return [link] }
    let gap = styles.noteStyle.size
    let column = columns.whole(.row())
    let used = words.layout.width(ofLine: 0)
    let width = url.layout.width(ofLine: 0)
    guard used + gap + width <= column.width else { return [link] }
    // Words that run against the page begin at its other edge.
    let runsWithPage = words.layout.language.direction == sheet.direction
    let start = runsWithPage ? used + gap : 0
    band.elements[0].frame.width = used
    if !runsWithPage { band.elements[0].frame.start += column.width - used }
    let top = band.baseline - link.baseline
    if top < 0 { band = band.moved(down: -top) }
    band.elements.append(
      element(
        url.layout, Columns.Column(start: column.start + start, width: width), top: max(0, top),
        .paragraph, address.text))
    return []
  }

  /// Short lines one after the other.
  func sentence(_ lines: [Line], _ language: Language) -> RichText {
    var text = RichText(language: language)
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(" · ") }
      text.append(isolating: line)
    }
    return text
  }
}
