/// The texts one thread has broken into lines, so that what its sheets share is shaped once.
///
/// Sheets of a procedure differ in few of their words, and shaping is half of what a page costs.
final class LayoutCache {
  private struct Key: Hashable {
    let text: RichText
    let style: TextStyle
    let width: Points
  }

  private var layouts: [Key: TextLayout] = [:]

  /// A layout takes some kilobytes; a long sheet has a thousand.
  private static let most = 4000

  /// The text in lines, made when it was not made before.
  func layout(
    of text: RichText, _ style: TextStyle, width: Points, make: () -> TextLayout
  ) -> TextLayout {
    let key = Key(text: text, style: style, width: width)
    if let layout = layouts[key] { return layout }
    if layouts.count == Self.most { layouts.removeAll(keepingCapacity: true) }
    let layout = make()
    layouts[key] = layout
    return layout
  }
}
