internal import CPangoCairo
import Localization
package import Pictograms
package import Presentation
package import ProcedureEngine

/// Lays out sheets of paper as PDF: a ``Sheet`` goes in, the bytes of a PDF come out.
///
/// A sheet is composed into measured blocks (`Composition/`), pages are filled with them (`Layout/`)
/// and painted (`Painting/`), all in one call on one thread, with fonts of that thread: what Pango,
/// fontconfig, librsvg and Cairo make never leaves it.
package struct PaperRenderer: Sendable {
  private let pictograms: PictogramSet
  private let fonts: FontFolders

  package init(pictograms: PictogramSet = .shipped, fonts: FontFolders = .system) {
    self.pictograms = pictograms
    self.fonts = fonts
  }

  /// What one thread draws any number of sheets with.
  package var bench: PaperBench { PaperBench(pictograms: pictograms, fonts: fonts) }

  /// Draws a sheet.
  ///
  /// - Parameters:
  ///   - sheet: What stands on it.
  ///   - format: The paper and the size of its letters.
  ///   - day: The day the PDF says it was made.
  /// - Returns: The PDF, and what was seen while drawing it.
  /// - Throws: When a font is missing, or a pictogram or the code cannot be drawn.
  package func render(
    _ sheet: Sheet, format: PaperFormat = PaperFormat(), day: CalendarDate
  ) throws(PaperError) -> RenderedSheet {
    try bench.render(sheet, format: format, day: day)
  }
}

/// Fonts that are loaded, drawings that are read and texts that are shaped once for all sheets of one
/// thread.
///
/// A sheet is the same bytes whatever was drawn before it.
package final class PaperBench {
  private let pictures: PictureCase
  private let fonts: FontMap
  private let layouts = LayoutCache()

  fileprivate init(pictograms: PictogramSet, fonts: FontFolders) {
    pictures = PictureCase(pictograms)
    self.fonts = FontMap(fonts)
  }

  /// Draws the first page of a sheet as a picture, so many pixels wide: the bytes of a PNG come out.
  package func preview(
    _ sheet: Sheet, format: PaperFormat, width: Int
  ) throws(PaperError) -> [UInt8] {
    let composer = try composer(of: sheet, format)
    let frame = PageFrame(styles: composer.styles)
    let pages = Paginator.pages(of: try composer.firstPage(), height: frame.bodyHeight)
    let canvas = try Canvas(
      pictureOf: format.width, by: format.height, scale: Double(width) / format.width)
    var painter = SheetPainter(composer: composer, frame: frame, canvas: canvas)
    _ = try painter.paint(Array(pages.prefix(1)), of: nil)
    return try canvas.picture()
  }

  /// Draws a sheet, as ``PaperRenderer/render(_:format:day:)`` does.
  package func render(
    _ sheet: Sheet, format: PaperFormat, day: CalendarDate
  ) throws(PaperError) -> RenderedSheet {
    let composer = try composer(of: sheet, format)
    let frame = PageFrame(styles: composer.styles)
    let pages = Paginator.pages(of: try composer.blocks(), height: frame.bodyHeight)
    let canvas = try Canvas(width: format.width, height: format.height)
    canvas.setMetadata(of: sheet, day: day)
    var painter = SheetPainter(composer: composer, frame: frame, canvas: canvas)
    let rendered = try painter.paint(pages, of: pages.count)
    return RenderedSheet(
      pdf: try canvas.finish(), pages: rendered, missingGlyphs: composer.shaper.missingGlyphs)
  }

  private func composer(
    of sheet: Sheet, _ format: PaperFormat
  ) throws(PaperError) -> SheetComposer {
    let languages = [sheet.language] + [sheet.counterLanguage].compactMap { $0 }
    let shaper = try TextShaper(languages: languages, fonts: fonts, layouts: layouts)
    return SheetComposer(sheet, format: format, shaper: shaper, pictures: pictures)
  }
}

extension Canvas {
  /// What a viewer and a search show of the document.
  fileprivate func setMetadata(of sheet: Sheet, day: CalendarDate) {
    setMetadata(
      CAIRO_PDF_METADATA_TITLE, "\(sheet.head.title.text) – \(sheet.head.label.text)")
    setMetadata(CAIRO_PDF_METADATA_AUTHOR, sheet.organisation.person.organisation.text)
    setMetadata(CAIRO_PDF_METADATA_CREATOR, "Guichet")
    setMetadata(CAIRO_PDF_METADATA_CREATE_DATE, "\(day)T00:00:00Z")
  }
}
