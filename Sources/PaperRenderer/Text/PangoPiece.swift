internal import CPangoCairo
import Localization

/// One Pango layout: a text that was shaped and broken at once.
final class PangoPiece {
  private let layout: OpaquePointer
  /// Valid as long as the layout.
  private(set) var lines: [UnsafeMutablePointer<PangoLayoutLine>] = []
  /// Signs without a glyph in it, if any.
  private(set) var missingGlyphs: MissingGlyphs?

  init(_ text: RichText, _ style: TextStyle, width: Points, context: OpaquePointer) {
    guard let layout = pango_layout_new(context) else {
      preconditionFailure("there is no memory for a Pango layout")
    }
    self.layout = layout
    let family = text.language.script.font
    let scale = TextShaper.shapingSize / (style.size * family.sizeFactor)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_width(layout, Int32((width * scale * Double(PANGO_SCALE)).rounded(.down)))
    let font = FontDescription(family, isBold: style.isBold)
    pango_layout_set_font_description(layout, font.pointer)
    pango_layout_set_text(layout, text.text, Int32(text.text.utf8.count))
    let attributes = PangoAttributes(text, style)
    pango_layout_set_attributes(layout, attributes.list)
    var node = pango_layout_get_lines_readonly(layout)
    while let current = node {
      if let line = current.pointee.data {
        lines.append(line.assumingMemoryBound(to: PangoLayoutLine.self))
      }
      node = current.pointee.next
    }
    if pango_layout_get_unknown_glyphs_count(layout) > 0 { findMissingGlyphs(text.text) }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The unknown glyphs hold the sign they stand for, behind a flag (`PANGO_GLYPH_UNKNOWN_FLAG`).
  private func findMissingGlyphs(_ text: String) {
    let flag: UInt32 = 0x1000_0000
    var scalars: Set<Unicode.Scalar> = []
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango_layout_iter_get_run_readonly(iterator) else { continue }
      guard let glyphs = run.pointee.glyphs else { continue }
      for index in 0..<Int(glyphs.pointee.num_glyphs) {
        let glyph = glyphs.pointee.glyphs[index].glyph
        guard glyph & flag != 0, let scalar = Unicode.Scalar(glyph & ~flag) else { continue }
        scalars.insert(scalar)
      }
    } while pango_layout_iter_next_run(iterator) != 0
    missingGlyphs = MissingGlyphs(text: text, characters: scalars.sorted())
  }
}
