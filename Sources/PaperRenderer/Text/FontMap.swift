internal import CPangoCairo
import Localization

/// The loaded faces of one thread: Pango's objects do not cross threads.
final class FontMap {
  private let fonts: FontCollection
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let leftToRight: OpaquePointer
  private let rightToLeft: OpaquePointer
  private var found: Set<FontFamily> = []

  init(_ folders: FontFolders) {
    fonts = FontCollection(folders)
    fontMap = pango_cairo_font_map_new()
    // Cairo's font map on Linux is always one of fontconfig.
    pango_fc_font_map_set_config(OpaquePointer(fontMap), fonts.configuration)
    leftToRight = Self.context(of: fontMap, PANGO_DIRECTION_LTR)
    rightToLeft = Self.context(of: fontMap, PANGO_DIRECTION_RTL)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(leftToRight))
    g_object_unref(UnsafeMutableRawPointer(rightToLeft))
    g_object_unref(fontMap)
  }

  /// What texts that run in a direction are laid out with.
  func context(_ direction: TextDirection) -> OpaquePointer {
    switch direction {
    case .leftToRight: leftToRight
    case .rightToLeft: rightToLeft
    }
  }

  /// Fontconfig always finds some font; only its name tells whether it is the one asked for.
  func check(_ family: FontFamily) throws(PaperError) {
    if found.contains(family) { return }
    let wanted = FontDescription(family, isBold: false)
    let missing = PaperError.missingFont(family: family.rawValue, package: FontFamily.package)
    guard let font = pango_context_load_font(leftToRight, wanted.pointer) else { throw missing }
    defer { g_object_unref(font) }
    let loaded = pango_font_describe(font)
    defer { pango_font_description_free(loaded) }
    let name = pango_font_description_get_family(loaded).map { String(cString: $0) }
    guard name == family.rawValue else { throw missing }
    found.insert(family)
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
}
