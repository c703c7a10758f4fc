/// The name of a translator, fit to stand in a comment and in a header of a PO file.
package struct PersonName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes a name; nothing when it is empty, longer than 60 characters, or holds what could end a
  /// line, hide something or be read as an address or a mark.
  package init?(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (1...60).contains(text.count), text.utf8.count <= 240,
      text.contains(where: \.isLetter),
      !text.unicodeScalars.contains(where: Self.isRefused)
    else { return nil }
    self.text = text
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    let isMark = "<>:\"\\#".unicodeScalars.contains(scalar)
    return isMark || Self.refusedCategories.contains(scalar.properties.generalCategory)
  }

  private static let refusedCategories: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
  ]

  package var description: String { text }
}
