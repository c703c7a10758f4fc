internal import CPangoCairo

/// A PDF that Cairo writes to memory, page after page, or a picture of one page.
///
/// Lengths are in points from the top left corner of the page.
///
/// It lives for one sheet: Cairo's objects do not cross threads.
final class Canvas {
  private let surface: OpaquePointer
  /// What Pango and librsvg draw on.
  let context: OpaquePointer
  private let sink = ByteSink()
  private let isPDF: Bool
  /// Every tag of the structure in the order it was begun, for ``PDFAmendment``.
  private(set) var structure: [StructureElement] = []

  /// A PDF with pages of a size.
  init(width: Points, height: Points) throws(PaperError) {
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    guard
      let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, closure, width, height),
      let context = cairo_create(surface)
    else { preconditionFailure("there is no memory for a PDF") }
    self.surface = surface
    self.context = context
    isPDF = true
    try check()
  }

  /// A picture of one page, with so many pixels to the point.
  init(pictureOf width: Points, by height: Points, scale: Double) throws(PaperError) {
    let size = (Int32((width * scale).rounded()), Int32((height * scale).rounded()))
    guard
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.0, size.1),
      let context = cairo_create(surface)
    else { preconditionFailure("there is no memory for a picture") }
    self.surface = surface
    self.context = context
    isPDF = false
    try check()
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  func showPage() {
    if isPDF { cairo_show_page(context) }
  }

  /// The bytes of a PNG.
  func picture() throws(PaperError) -> [UInt8] {
    try check()
    cairo_surface_flush(surface)
    cairo_surface_write_to_png_stream(
      surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
    try check()
    return sink.bytes
  }

  /// Ends the PDF and gives its bytes.
  func finish() throws(PaperError) -> [UInt8] {
    try check()
    cairo_surface_finish(surface)
    try check()
    return PDFAmendment(structure: structure).amended(sink.bytes)
  }

  /// Begins an element of the document's structure; what is drawn until it ends belongs to it.
  ///
  /// Only an element without elements inside may hold drawings: Cairo 1.16 loses the others.
  func begin(_ element: StructureElement) {
    guard isPDF else { return }
    structure.append(element)
    cairo_tag_begin(context, element.tag.rawValue, element.link.map(Self.linkAttributes))
  }

  func end(_ tag: StructureTag) {
    if isPDF { cairo_tag_end(context, tag.rawValue) }
  }

  func setMetadata(_ key: cairo_pdf_metadata_t, _ value: String) {
    cairo_pdf_surface_set_metadata(surface, key, value)
  }

  /// Adds a line of the outline that leads to a place on a page, counted from 1.
  func addOutline(_ title: String, page: Int, top: Points) {
    guard isPDF else { return }
    _ = cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, title, "page=\(page) pos=[0 \(top)]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Attribute strings are quoted with ' and escaped with \ (cairo-tag, "Attributes").
  private static func linkAttributes(_ address: String) -> String {
    let escaped = address.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "uri='\(escaped)'"
  }

  private func check() throws(PaperError) {
    for status in [cairo_surface_status(surface), cairo_status(context)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
  }
}

/// Where Cairo's bytes go; a class, because C holds a pointer to it.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
