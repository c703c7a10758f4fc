import Presentation

extension SheetComposer {
  /// What the sheet is, for whom and from when.
  func head() throws(PaperError) -> [Block] {
    let head = sheet.head
    let organisation = sheet.organisation.person.organisation
    var title = Block(
      bands: [
        band(BilingualText(organisation), styles.noteStyle, .edge),
        band(BilingualText(head.label), styles.labelStyle, .edge),
        band(BilingualText(head.title), styles.titleStyle, .edge, tag: .title),
      ],
      keep: .preferred, role: .heading(head.title.text))
    for line in head.purpose {
      title.bands.append(
        band(BilingualText(line), styles.bodyStyle, .edge, spaceBefore: styles.partGap))
    }
    let dates = [head.printed, head.reviewed, head.version]
    let text = BilingualText(
      first: sentence(dates, sheet.language),
      second: sheet.counterLanguage.map { sentence(dates.compactMap(\.beside), $0) })
    let notices = sheet.notices.map { BilingualText($0.text) }
    let notes = ([text] + notices).map { text in
      Block(bands: [band(text, styles.noteStyle, .edge)], spaceBefore: styles.partGap)
    }
    return [title] + notes
  }
}
