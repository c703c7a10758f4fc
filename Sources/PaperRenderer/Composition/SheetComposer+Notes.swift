import Localization
import Presentation

extension SheetComposer {
  /// The hard words, each with its meaning.
  func glosses() -> [Block] {
    guard let glosses = sheet.glosses else { return [] }
    return [heading(glosses.label)]
      + glosses.glosses.map { gloss in
        Block(
          bands: [
            band(
              BilingualText(
                label: word(gloss.word, beside: gloss.meaning), gloss.meaning),
              styles.noteStyle, .edge)
          ],
          spaceBefore: styles.partGap, role: .item(number: nil, isFirst: true, isLast: true))
      }
  }

  /// The official word as the label of its meaning in both languages.
  private func word(_ word: LocalizedValue, beside meaning: Line) -> Line {
    let line = Line([.value(word)], language: word.language)
    return meaning.beside == nil ? line : line.with(beside: line)
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

  /// Where each fact was read, and when.
  func footnotes() -> [Block] {
    guard let notes = sheet.footnotes else { return [] }
    return [heading(notes.label)]
      + notes.footnotes.map { note in
        let source = note.source
        let lines =
          [source.authority, source.copy, source.seen] + [source.caution].compactMap { $0 }
        var first = band(
          BilingualText(
            first: sentence(lines, sheet.language),
            second: sheet.counterLanguage.map { sentence(lines.compactMap(\.beside), $0) }),
          styles.noteStyle)
        first = withNumber("\(note.number)", first, style: styles.noteStyle)
        let link = wholeBand(
          source.url, styles.noteStyle, .row(), link: source.url.text)
        return Block(
          bands: [first, link], spaceBefore: styles.partGap,
          role: .item(number: nil, isFirst: true, isLast: true))
      }
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
