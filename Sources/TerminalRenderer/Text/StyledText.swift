package import Localization

/// Text in runs of one style each, safe to be shown: see ``visibleText(_:)``.
package struct StyledText: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    package let text: String
    package let style: TextStyle
  }

  package private(set) var runs: [Run] = []

  package init() {}

  /// Makes a text of one style; control characters in it become visible.
  package init(_ text: some StringProtocol, _ style: TextStyle = .plain) {
    append(visibleText(text), style)
  }

  /// Takes a part of a text that was made safe as a whole; alone, its isolates may lack a partner.
  init(partOfSafe text: String, _ style: TextStyle) {
    append(text, style)
  }

  /// The same text between isolates, so that its direction and that around it cannot mix.
  package func isolated(_ direction: TextDirection) -> StyledText {
    let start: Unicode.Scalar
    switch direction {
    case .leftToRight: start = BidiIsolation.lri
    case .rightToLeft: start = BidiIsolation.rli
    }
    var text = StyledText()
    text.append(String(start), .plain)
    text += self
    text.append(String(BidiIsolation.pdi), .plain)
    return text
  }

  /// The same text, of which the plain runs take another style.
  package func styled(_ style: TextStyle) -> StyledText {
    var text = StyledText()
    for run in runs { text.append(run.text, run.style == .plain ? style : run.style) }
    return text
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The words alone, isolates included.
  package var text: String { runs.map(\.text).joined() }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout StyledText, right: StyledText) {
    for run in right.runs { left.append(run.text, run.style) }
  }

  private mutating func append(_ text: String, _ style: TextStyle) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(text: last.text + text, style: style)
    } else {
      runs.append(Run(text: text, style: style))
    }
  }
}
