/// How a text is set, but for its language.
struct TextStyle: Hashable {
  /// The size of Latin and Cyrillic letters; that of Arabic follows from it.
  var size: Points
  var isBold = false
  /// From 0, black, to 1, white.
  var grey = 0.0

  var bold: TextStyle {
    var style = self
    style.isBold = true
    return style
  }
}
