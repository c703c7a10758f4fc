import Localization
import Presentation
import QRCode

extension SheetComposer {
  /// What everything costs together.
  func total() -> [Block] {
    guard let total = sheet.total else { return [] }
    let text = BilingualText(label: total.label, total.text)
    return [
      Block(
        bands: [band(text, styles.rowHeadingStyle, .edge)], spaceBefore: styles.rowGap, rule: 0.5)
    ]
  }

  /// Whom to ask in person, where and when.
  func organisation() -> [Block] {
    let person = sheet.organisation.person
    var block = Block(bands: [], spaceBefore: styles.partGap)
    block.bands.append(band(BilingualText(person.organisation), styles.rowHeadingStyle, .edge))
    for line in person.ask + person.place + person.hours {
      block.bands.append(band(BilingualText(line), styles.bodyStyle, .edge))
    }
    for contact in sheet.organisation.contacts {
      block.bands += self.contact(contact, indent: 0, footnotes: [], extent: .edge)
    }
    return [heading(person.label), block]
  }

  /// The code that brings this place back on a terminal or a telephone, its address beside it.
  func resume() throws(PaperError) -> [Block] {
    guard let resume = sheet.resume else { return [] }
    let code: QRCode
    do throws(QRCodeError) {
      code = try QRCode(resume.payload)
    } catch {
      throw .addressTooLong(bytes: resume.payload.utf8.count)
    }
    // ISO/IEC 18004: four modules of quiet zone on all sides; a module of half a millimetre scans.
    let module = max(.millimetres(30) / Double(code.size), .millimetres(0.55))
    let quiet = module * 4
    let side = module * Double(code.size)
    let indent = side + 2 * quiet - columns.start(.row())
    var bands = [
      band(BilingualText(resume.label), styles.bodyStyle, .row(indent)),
      wholeBand(
        resume.address, styles.labelStyle, .row(indent), link: resume.address.text,
        spaceBefore: styles.partGap),
    ]
    bands[0] = bands[0].moved(down: quiet)
    var block = Block(bands: bands, spaceBefore: styles.rowGap)
    block.aside = [
      Element(
        frame: Frame(start: 0, top: quiet, width: side, height: side),
        content: .code(code, alternative: "\(resume.label.text) \(resume.address.text)"))
    ]
    return [block]
  }

  /// Room for notes and for the stamp of the counter, side by side.
  func handwriting() -> [Block] {
    let gap = styles.columnGap
    let stampWidth = min(.millimetres(60), columns.width * 0.4)
    let notesWidth = columns.width - stampWidth - gap
    let height: Points = .millimetres(36)
    let places = [
      (sheet.handwriting.notes, Columns.Column(start: 0, width: notesWidth)),
      (sheet.handwriting.stamp, Columns.Column(start: notesWidth + gap, width: stampWidth)),
    ]
    var band = Band(elements: [])
    for (line, column) in places {
      band.elements.append(
        Element(
          frame: Frame(start: column.start, top: 0, width: column.width, height: height),
          content: .space))
      let inner = Columns.Column(start: column.start + 6, width: column.width - 12)
      var top: Points = 2
      for words in [line, line.beside].compactMap({ $0 }) {
        let layout = shaper.lines(of: RichText(words), styles.noteStyle, width: inner.width)
        let label = element(layout, inner, top: top, .paragraph, nil)
        band.elements.append(label)
        top = label.frame.bottom
      }
    }
    return [Block(bands: [band], spaceBefore: styles.rowGap)]
  }
}
