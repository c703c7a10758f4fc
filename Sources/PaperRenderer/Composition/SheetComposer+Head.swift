import Presentation

extension SheetComposer {
  /// What the sheet is, for whom and from when.
  func head() throws(PaperError) -> [Block] {
    let head = sheet.head
    var title = Block(
      bands: [
        band(BilingualText(head.label), styles.labelStyle, .edge),
        band(BilingualText(head.title), styles.titleStyle, .edge, tag: .title),
      ],
      keep: .required, role: .heading(head.title.text))
    for line in head.purpose {
      title.bands.append(
        band(BilingualText(line), styles.bodyStyle, .edge, spaceBefore: styles.partGap))
    }
    var day = Block(bands: [], spaceBefore: styles.rowGap, keep: .required)
    for line in [head.printed, head.reviewed, head.version] {
      day.bands.append(band(BilingualText(line), styles.noteStyle, .edge))
    }
    for notice in sheet.notices {
      day.bands.append(
        band(BilingualText(notice.text), styles.noteStyle, .edge, spaceBefore: styles.partGap))
    }
    return [title, day]
  }
}
