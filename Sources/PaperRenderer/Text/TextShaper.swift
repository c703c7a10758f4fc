internal import CPangoCairo
import Localization

/// Breaks texts into lines of glyphs with Pango.
///
/// It has a font map of its own and lives for one sheet: Pango's objects do not cross threads.
final class TextShaper {
  /// Every text is shaped at this size and drawn smaller, so that a face is loaded once for all sizes.
  static let shapingSize: Points = 100

  private let fonts: FontCollection
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let leftToRight: OpaquePointer
  private let rightToLeft: OpaquePointer
  private(set) var missingGlyphs: [MissingGlyphs] = []

  /// - Throws: ``PaperError/missingFont(family:package:)`` when a typeface of a language is absent.
  init(languages: [Language], fonts: FontFolders) throws(PaperError) {
    self.fonts = FontCollection(fonts)
    fontMap = pango_cairo_font_map_new()
    // Cairo's font map on Linux is always one of fontconfig.
    pango_fc_font_map_set_config(OpaquePointer(fontMap), self.fonts.configuration)
    leftToRight = Self.context(of: fontMap, PANGO_DIRECTION_LTR)
    rightToLeft = Self.context(of: fontMap, PANGO_DIRECTION_RTL)
    // Digits and addresses are Latin on every sheet.
    let needed = [.notoSans] + languages.map(\.script.font)
    for family in FontFamily.allCases where needed.contains(family) { try check(family) }
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(leftToRight))
    g_object_unref(UnsafeMutableRawPointer(rightToLeft))
    g_object_unref(fontMap)
  }

  /// The text in lines that are no wider than a width; a word that is wider is broken anywhere.
  func lines(of text: RichText, _ style: TextStyle, width: Points) -> TextLayout {
    let pieces = text.withoutRightToLeftIsolates().pieces().map { piece in
      let layout = PangoPiece(
        piece, style, width: width,
        context: text.language.direction == .leftToRight
          ? leftToRight : rightToLeft)
      if let missing = layout.missingGlyphs { missingGlyphs.append(missing) }
      return layout
    }
    return TextLayout(text, pieces: pieces, style: style)
  }

  private static func context(
    of fontMap: UnsafeMutablePointer<PangoFontMap>, _ direction: PangoDirection
  ) -> OpaquePointer {
    guard let context = pango_font_map_create_context(fontMap) else {
      preconditionFailure("there is no memory for a Pango context")
    }
    pango_context_set_base_dir(context, direction)
    // Paper has no pixels to hint for, and letters stand where the font wants them.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    return context
  }

  /// Fontconfig always finds some font; only its name tells whether it is the one asked for.
  private func check(_ family: FontFamily) throws(PaperError) {
    let wanted = FontDescription(family, isBold: false)
    let missing = PaperError.missingFont(family: family.rawValue, package: FontFamily.package)
    guard let font = pango_context_load_font(leftToRight, wanted.pointer) else { throw missing }
    defer { g_object_unref(font) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    let name = pango_font_description_get_family(found).map { String(cString: $0) }
    guard name == family.rawValue else { throw missing }
  }
}

/// A face at the size all texts are shaped at.
final class FontDescription {
  let pointer: OpaquePointer

  init(_ family: FontFamily, isBold: Bool, scale: Double = 1) {
    guard let description = pango_font_description_new() else {
      preconditionFailure("there is no memory for a font description")
    }
    pointer = description
    // The other families stand behind it for the rare sign the first has not.
    let others = FontFamily.allCases.filter { $0 != family }
    let families = ([family] + others).map(\.rawValue).joined(separator: ",")
    pango_font_description_set_family(pointer, families)
    pango_font_description_set_weight(
      pointer, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_absolute_size(
      pointer, TextShaper.shapingSize * scale * Double(PANGO_SCALE))
  }

  deinit { pango_font_description_free(pointer) }
}

/// Signs that no installed font has.
package struct MissingGlyphs: Hashable, Sendable {
  /// The whole text they stand in.
  package let text: String
  package let characters: [Unicode.Scalar]
}
