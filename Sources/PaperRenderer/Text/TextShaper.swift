internal import CPangoCairo
import Localization

/// Breaks the texts of one sheet into lines of glyphs with Pango.
final class TextShaper {
  /// Every text is shaped at this size and drawn smaller, so that a face is loaded once for all sizes.
  static let shapingSize: Points = 100

  private let fonts: FontMap
  private let layouts: LayoutCache
  private(set) var missingGlyphs: [MissingGlyphs] = []

  /// - Throws: ``PaperError/missingFont(family:package:)`` when a typeface of a language is absent.
  init(languages: [Language], fonts: FontMap, layouts: LayoutCache) throws(PaperError) {
    self.fonts = fonts
    self.layouts = layouts
    // Digits and addresses are Latin on every sheet.
    let needed = [.notoSans] + languages.map(\.script.font)
    for family in FontFamily.allCases where needed.contains(family) { try fonts.check(family) }
  }

  /// The text in lines that are no wider than a width; a word that is wider is broken anywhere.
  func lines(of text: RichText, _ style: TextStyle, width: Points) -> TextLayout {
    let layout = layouts.layout(of: text, style, width: width) {
      let context = fonts.context(text.language.direction)
      let pieces = text.withoutRightToLeftIsolates().pieces().map {
        PangoPiece($0, style, width: width, context: context)
      }
      return TextLayout(text, pieces: pieces, style: style)
    }
    missingGlyphs += layout.missingGlyphs
    return layout
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
