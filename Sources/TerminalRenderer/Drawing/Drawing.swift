import Localization
package import Presentation

/// Draws pages of one language as paragraphs; a ``Typesetter`` then fits them to a width.
package struct Drawing: Sendable {
  let presenter: Presenter

  package init(presenter: Presenter) {
    self.presenter = presenter
  }

  var direction: TextDirection { presenter.language.direction }

  /// An arrow in the direction of reading.
  var arrow: String {
    switch direction {
    case .leftToRight: "→"
    case .rightToLeft: "←"
    }
  }

  /// What stands before the line of a list on which Enter acts.
  var pointer: String {
    switch direction {
    case .leftToRight: "▸"
    case .rightToLeft: "◂"
    }
  }
}

// MARK: - Lines

extension Drawing {
  /// A line as a paragraph, with the direction of its own language.
  func paragraph(
    _ line: Line, _ style: TextStyle = .plain, marker: String = "", isCurrent: Bool = false
  ) -> Paragraph {
    Paragraph(
      text(line, style), marker: StyledText(marker, style), direction: line.direction,
      isCurrent: isCurrent)
  }

  /// A line's words and values; French in a page of another language is marked.
  func text(_ line: Line, _ style: TextStyle = .plain) -> StyledText {
    let words = words(of: line, style)
    guard line.isFallback else { return words }
    let untranslated = presenter.line(.untranslated)
    let mark = StyledText(untranslated.text.replacing(" ", with: "\u{00A0}"), .dim)
    return words + StyledText(" [", .dim) + mark.isolated(untranslated.direction)
      + StyledText("]", .dim)
  }

  /// A line without a mark, for the keys: there the mark would hide what matters.
  func words(of line: Line, _ style: TextStyle = .plain) -> StyledText {
    text(line.inlines).styled(style)
  }

  /// A line in the text of another one.
  func inner(_ line: Line, _ style: TextStyle = .plain) -> StyledText {
    let words = text(line, style)
    return line.direction == direction ? words : words.isolated(line.direction)
  }

  private func text(_ inlines: [Inline]) -> StyledText {
    inlines.reduce(into: StyledText()) { $0 += text($1) }
  }

  private func text(_ inline: Inline) -> StyledText {
    switch inline {
    case .words(let words): return StyledText(words)
    case .strong(let inner): return text(inner).styled(.strong)
    case .value(let value): return text(value)
    case .term(let mention):
      let words = StyledText(mention.words, .term)
      guard let official = mention.official else { return words }
      return words + StyledText(" (") + text(official) + StyledText(")")
    }
  }

  /// A value, isolated; a short one such as a telephone number is never broken at the line's end.
  func text(_ value: LocalizedValue, _ style: TextStyle = .plain) -> StyledText {
    let whole = StyledText(value.text)
    let isShort = whole.width <= Self.unbrokenColumns
    let glued = value.text.map { $0 == " " ? "\u{00A0}" : String($0) }.joined()
    return StyledText(isShort ? glued : value.text, style).isolated(value.direction)
  }

  /// Half of the narrowest terminal that is usual.
  private static let unbrokenColumns = 20

  /// "Price  25 €": a label with what belongs to it.
  func labelled(_ label: Line, _ content: StyledText) -> StyledText {
    inner(label, .dim) + StyledText("  ") + content
  }

  /// Groups of paragraphs with a blank line between them.
  func spaced(_ groups: [[Paragraph]]) -> [Paragraph] {
    Array(groups.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }
}
