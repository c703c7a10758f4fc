internal import CPangoCairo
import Localization

/// A text broken into lines that are all equally high, whatever fonts stand in them.
final class TextLayout {
  let text: String
  let language: Language
  let style: TextStyle
  private let pieces: [PangoPiece]
  private let lines: [UnsafeMutablePointer<PangoLayoutLine>]

  init(_ text: RichText, pieces: [PangoPiece], style: TextStyle) {
    self.text = text.text
    self.pieces = pieces
    language = text.language
    self.style = style
    lines = pieces.flatMap(\.lines)
  }

  var lineCount: Int { lines.count }

  var missingGlyphs: [MissingGlyphs] { pieces.compactMap(\.missingGlyphs) }

  private var family: FontFamily { language.script.font }
  private var fontSize: Points { style.size * family.sizeFactor }
  var lineHeight: Points { fontSize * family.lineHeight }
  /// From the top of a line.
  var baseline: Points { fontSize * family.baseline }

  /// How much of the text, in UTF-8, stands on the first line.
  var bytesInFirstLine: Int { lines.first.map { Int($0.pointee.length) } ?? 0 }

  /// The width of a line without the space at its end.
  func width(ofLine index: Int) -> Points {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(lines[index], nil, &logical)
    return Double(logical.width) / Double(PANGO_SCALE) * scale
  }

  /// The widest of some lines.
  func width(ofLines range: Range<Int>) -> Points {
    range.map { width(ofLine: $0) }.max() ?? 0
  }

  /// Draws a line with its left end on its baseline at a place.
  func draw(line index: Int, on canvas: Canvas, left: Points, baseline: Points) {
    let context = canvas.context
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, left, baseline)
    cairo_scale(context, scale, scale)
    cairo_move_to(context, 0, 0)
    canvas.setGrey(style.grey)
    pango_cairo_show_layout_line(context, lines[index])
  }

  private var scale: Double { fontSize / TextShaper.shapingSize }
}
