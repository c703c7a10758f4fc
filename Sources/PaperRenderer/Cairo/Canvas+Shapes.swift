internal import CPangoCairo
import QRCode

extension Canvas {
  /// A grey from 0, black, to 1, white.
  func setGrey(_ grey: Double) { cairo_set_source_rgb(context, grey, grey, grey) }

  /// A frame whose line lies within the rectangle.
  func strokeRectangle(_ area: Area, line: Points) {
    cairo_set_line_width(context, line)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_MITER)
    cairo_rectangle(
      context, area.left + line / 2, area.top + line / 2, area.width - line, area.height - line)
    cairo_stroke(context)
  }

  func fillRectangle(_ area: Area) {
    cairo_rectangle(context, area.left, area.top, area.width, area.height)
    cairo_fill(context)
  }

  /// A line along the top of the rectangle.
  func strokeRule(_ area: Area, line: Points) {
    cairo_set_line_width(context, line)
    cairo_move_to(context, area.left, area.top)
    cairo_line_to(context, area.left + area.width, area.top)
    cairo_stroke(context)
  }

  /// A solid triangle as high as the rectangle.
  func fillArrow(_ area: Area, pointsLeft: Bool) {
    let (back, tip) = pointsLeft ? (area.right, area.left) : (area.left, area.right)
    cairo_move_to(context, back, area.top)
    cairo_line_to(context, tip, area.top + area.height / 2)
    cairo_line_to(context, back, area.bottom)
    cairo_close_path(context)
    cairo_fill(context)
  }

  /// A code that fills the rectangle, quiet zone not included.
  ///
  /// The modules of a row that touch are one rectangle, so that no viewer shows seams in them.
  func fillCode(_ code: QRCode, _ area: Area) {
    let module = area.width / Double(code.size)
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        let first = column
        while column < code.size, code[row: row, column: column] { column += 1 }
        if column > first {
          cairo_rectangle(
            context, area.left + Double(first) * module, area.top + Double(row) * module,
            Double(column - first) * module, module)
        }
        if column == first { column += 1 }
      }
    }
    cairo_fill(context)
  }
}

/// A rectangle on a page as it is drawn, from the top left corner.
package struct Area: Hashable, Sendable {
  package let left: Double
  package let top: Double
  package let width: Double
  package let height: Double

  package var right: Double { left + width }
  package var bottom: Double { top + height }
}
