internal import CPangoCairo
internal import CRSVG

/// A pictogram that librsvg has read, to be drawn any number of times.
///
/// It belongs to one sheet: GObjects do not cross threads.
final class SVGPicture {
  private let handle: UnsafeMutablePointer<RsvgHandle>

  /// Reads the text of an SVG file, in which `currentColor` is black.
  init(_ svg: String) throws(PaperError) {
    var svg = svg
    var error: UnsafeMutablePointer<GError>?
    let handle = svg.withUTF8 { bytes in
      rsvg_handle_new_from_data(bytes.baseAddress, gsize(bytes.count), &error)
    }
    guard let handle else {
      defer { g_error_free(error) }
      throw .pictogram(error.map { String(cString: $0.pointee.message) } ?? "no reason given")
    }
    self.handle = handle
  }

  deinit { g_object_unref(handle) }

  func draw(on canvas: Canvas, _ area: Area, mirrored: Bool) throws(PaperError) {
    let context = canvas.context
    cairo_save(context)
    defer { cairo_restore(context) }
    if mirrored {
      cairo_translate(context, 2 * area.left + area.width, 0)
      cairo_scale(context, -1, 1)
    }
    var viewport = RsvgRectangle(
      x: area.left, y: area.top, width: area.width, height: area.height)
    var error: UnsafeMutablePointer<GError>?
    guard rsvg_handle_render_document(handle, context, &viewport, &error) != 0 else {
      defer { g_error_free(error) }
      throw .pictogram(error.map { String(cString: $0.pointee.message) } ?? "no reason given")
    }
  }
}
