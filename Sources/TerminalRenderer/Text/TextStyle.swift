/// What a piece of text is on a page; a ``Palette`` decides how it looks.
package enum TextStyle: Hashable, Sendable, CaseIterable {
  case plain
  case heading
  case strong
  /// Less important: labels, sources, keys.
  case dim
  case warning
  /// A hard word that is explained on another page.
  case term
  /// The line of a list on which Enter acts.
  case selected
}
