package import Localization

/// Fits paragraphs into the lines of a page of one direction.
package struct Typesetter: Hashable, Sendable {
  /// The columns of the terminal, at least ``narrowest``.
  package let width: Int
  package let bidi: BidiMode
  /// The direction of the page: on which side its lines begin.
  package let direction: TextDirection

  /// Longer lines are hard to follow (WCAG 2.2, 1.4.8 says at most 80 characters).
  package static let widestText = 76
  package static let narrowest = 20

  package init(width: Int, bidi: BidiMode, direction: TextDirection) {
    self.width = max(width, Self.narrowest)
    self.bidi = bidi
    self.direction = direction
  }

  /// The columns a text may take.
  var column: Int { min(width, Self.widestText) }

  package func lines(of paragraphs: [Paragraph]) -> [DrawnLine] {
    paragraphs.flatMap(lines)
  }

  package func lines(of paragraph: Paragraph) -> [DrawnLine] {
    let indent = paragraph.marker.width
    // A deep indentation never leaves less than a third of the column.
    let room = max(column - indent, column / 3)
    let characters = paragraph.text.characters
    let ranges = LineWrapping.lines(of: characters, width: room)
    let words = paragraph.direction ?? direction
    let arranged = LineOrdering(mode: bidi, direction: words).arrange(characters, lines: ranges)
    return arranged.enumerated().map { index, line in
      let marker = index == 0 ? paragraph.marker : StyledText(spaces(indent))
      return DrawnLine(composed(marker, line, in: words), isCurrent: paragraph.isCurrent)
    }
  }

  /// A marker and a line side by side, on the side where lines begin.
  private func composed(
    _ marker: StyledText, _ line: StyledText, in words: TextDirection
  ) -> StyledText {
    guard !line.isEmpty || !marker.text.allSatisfy({ $0 == " " }) else { return StyledText() }
    switch (direction, bidi) {
    case (.leftToRight, .visual):
      return marker + line
    case (.leftToRight, .terminal), (.rightToLeft, .terminal):
      return marker + (words == direction ? line : line.isolated(words))
    case (.rightToLeft, .visual):
      let characters = marker.characters
      let ordering = LineOrdering(mode: .visual, direction: .rightToLeft)
      let mirrored =
        ordering.arrange(characters, lines: [0..<characters.count]).first ?? StyledText()
      let padding = width - line.width - mirrored.width
      let isIndent = mirrored.text.allSatisfy { $0 == " " }
      return StyledText(spaces(padding)) + line + (isIndent ? StyledText() : mirrored)
    }
  }
}
