internal import CPangoCairo
import Localization

/// The traits of a text in Pango's form.
struct PangoAttributes: ~Copyable {
  let list: OpaquePointer

  init(_ text: RichText, _ style: TextStyle) {
    guard let list = pango_attr_list_new() else {
      preconditionFailure("there is no memory for Pango's attributes")
    }
    self.list = list
    let whole = 0..<text.text.utf8.count
    // No hyphens, not even where a word wider than its column must break.
    add(pango_attr_insert_hyphens_new(0), whole)
    add(pango_attr_language_new(pango_language_from_string(text.language.tag)), whole)
    let base = text.language.script.font
    for span in text.withScripts().spans { add(span, base: base, style) }
  }

  deinit { pango_attr_list_unref(list) }

  private func add(_ span: RichText.Span, base: FontFamily, _ style: TextStyle) {
    switch span.trait {
    case .strong:
      add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), span.range)
    case .language(let language):
      add(pango_attr_language_new(pango_language_from_string(language.tag)), span.range)
    case .script(let script):
      add(pango_attr_family_new(script.font.rawValue), span.range)
      add(size(script.font.sizeFactor / base.sizeFactor), span.range)
    case .footnote:
      add(pango_attr_family_new(FontFamily.notoSans.rawValue), span.range)
      add(size(0.66 / base.sizeFactor), span.range)
      add(pango_attr_rise_new(Int32(36 / base.sizeFactor) * PANGO_SCALE), span.range)
    case .mark:
      add(pango_attr_family_new(FontFamily.notoSans.rawValue), span.range)
      add(size(0.72 / base.sizeFactor), span.range)
      add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), span.range)
    case .aside:
      add(size(0.91), span.range)
      add(pango_attr_weight_new(PANGO_WEIGHT_NORMAL), span.range)
      // A word or two that stay together; a line may end before the sign that begins them.
      add(pango_attr_allow_breaks_new(0), span.range.dropFirst())
    }
  }

  private func size(_ factor: Double) -> UnsafeMutablePointer<PangoAttribute>? {
    pango_attr_size_new_absolute(
      Int32(TextShaper.shapingSize * factor * Double(PANGO_SCALE)))
  }

  /// The list owns the attribute from here on.
  private func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>) {
    guard let attribute else { return }
    attribute.pointee.start_index = guint(range.lowerBound)
    attribute.pointee.end_index = guint(range.upperBound)
    pango_attr_list_insert(list, attribute)
  }
}
