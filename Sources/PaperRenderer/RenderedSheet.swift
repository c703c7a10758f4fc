/// A sheet as it goes to the printer, with what was seen while drawing it.
package struct RenderedSheet: Sendable {
  /// The bytes of the PDF: the same for the same sheet, format and day.
  package let pdf: [UInt8]
  package let pages: [RenderedPage]
  /// Texts with signs that no installed font has; empty for a sheet that can be given out.
  package let missingGlyphs: [MissingGlyphs]
}

/// One page with what stands on its body, in the order in which it is read.
package struct RenderedPage: Sendable {
  package let elements: [RenderedElement]
}

/// Something drawn, and where; in points from the top left corner of the page.
package struct RenderedElement: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Words with their tag in the structure of the document.
    case text(String, tag: String, lines: Int)
    case tickBox
    case picture
    case code
    case space
    case rule
    case bar
    case arrow
  }

  package let kind: Kind
  package let area: Area
}
