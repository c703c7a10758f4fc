import Pictograms
import Presentation
import ProcedureEngine

/// Turns a sheet into blocks for pages: a ``Sheet`` goes in, measured ``Block``s come out.
struct SheetComposer {
  let sheet: Sheet
  let styles: Stylesheet
  let columns: Columns
  let shaper: TextShaper
  let pictures: PictureCase

  init(_ sheet: Sheet, format: PaperFormat, shaper: TextShaper, pictures: PictureCase) {
    self.sheet = sheet
    self.shaper = shaper
    self.pictures = pictures
    styles = Stylesheet(format: format)
    columns = Columns(styles: styles, isBilingual: sheet.counterLanguage != nil)
  }

  /// The beginning of the sheet, in reading order: enough to fill a page.
  func firstPage() throws(PaperError) -> [Block] {
    var blocks = try head()
    for section in sheet.sections {
      for row in section.rows.indices {
        blocks += try self.row(row, of: section)
        if blocks.reduce(0, { $0 + $1.spaceBefore + $1.height }) > bodyHeight { return blocks }
      }
    }
    return blocks
  }

  /// Everything on the sheet, in reading order.
  func blocks() throws(PaperError) -> [Block] {
    var blocks = try head()
    for section in sheet.sections {
      for row in section.rows.indices { blocks += try self.row(row, of: section) }
    }
    blocks += total()
    blocks += nameLists()
    blocks += organisation()
    blocks += try resume()
    blocks += handwriting()
    blocks += glosses()
    blocks += footnotes()
    return blocks
  }

  /// A row, and before the first one of a section its heading.
  private func row(_ index: Int, of section: SheetSection) throws(PaperError) -> [Block] {
    var parts = try parts(of: section.rows[index])
    if index == 0, let line = section.heading { return [heading(line)] + parts }
    // A line above each row, and none under a heading that has its own.
    if !parts.isEmpty { parts[0].rule = 0.5 }
    return parts
  }

  private func parts(of row: SheetRow) throws(PaperError) -> [Block] {
    switch row {
    case .document(let row): try document(row)
    case .step(let row): try step(row)
    case .question(let row): try question(row)
    }
  }

  /// A heading with a strong line above; what it heads is on its page.
  func heading(_ line: Line) -> Block {
    Block(
      bands: [band(BilingualText(line), styles.headingStyle, .edge, tag: .heading)],
      spaceBefore: styles.sectionGap, keep: .required, role: .heading(line.text), rule: 1.5)
  }
}

/// The pictograms of the sheets of one thread, each read once.
final class PictureCase {
  private let pictograms: PictogramSet
  private var read: [PictogramID: Picture] = [:]

  init(_ pictograms: PictogramSet) {
    self.pictograms = pictograms
  }

  /// The drawing of a step, or else that of what one does in it.
  func picture(_ id: PictogramID?, or kind: StepKind) throws(PaperError) -> Picture? {
    if let picture = try picture(id) { return picture }
    let drawing: InterfacePictogram =
      switch kind {
      case .ask: .question
      case .read: .read
      case .gather: .gather
      case .do: .do
      case .pay: .pay
      case .go: .go
      case .wait: .wait
      case .stop: .stop
      case .finish: .finish
      }
    return try picture(drawing.id)
  }

  /// Nothing for a name that nobody drew: words say the same.
  func picture(_ id: PictogramID?) throws(PaperError) -> Picture? {
    guard let id else { return nil }
    if let picture = read[id] { return picture }
    guard let pictogram = pictograms.svg(for: id) else { return nil }
    let picture = Picture(svg: try SVGPicture(pictogram.svg), mirrors: pictogram.mirrors)
    read[id] = picture
    return picture
  }
}
