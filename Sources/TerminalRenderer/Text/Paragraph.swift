package import Localization

/// One paragraph of a page before it is fitted into lines.
package struct Paragraph: Hashable, Sendable {
  /// Stands before the first line: a bullet, a number, a box; later lines are indented as far.
  package let marker: StyledText
  package let text: StyledText
  /// The direction of the words; nothing means the direction of the page.
  package let direction: TextDirection?
  /// What in an interactive page this paragraph belongs to; the page scrolls to it.
  package let isCurrent: Bool

  package init(
    _ text: StyledText, marker: StyledText = StyledText(), direction: TextDirection? = nil,
    isCurrent: Bool = false
  ) {
    self.text = text
    self.marker = marker
    self.direction = direction
    self.isCurrent = isCurrent
  }

  package static let blank = Paragraph(StyledText())

  /// The same paragraph further inside, by a number of columns.
  func indented(_ columns: Int) -> Paragraph {
    Paragraph(
      text, marker: StyledText(spaces(columns)) + marker, direction: direction, isCurrent: isCurrent
    )
  }
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

/// A line as it is sent to the terminal.
package struct DrawnLine: Hashable, Sendable {
  package let text: StyledText
  package let isCurrent: Bool

  package init(_ text: StyledText, isCurrent: Bool = false) {
    self.text = text
    self.isCurrent = isCurrent
  }
}
