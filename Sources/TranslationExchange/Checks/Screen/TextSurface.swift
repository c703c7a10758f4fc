package import ProcedureEngine

/// A place with little room, by the context of its texts.
package enum TextSurface: Hashable, Sendable {
  /// The heading of a screen.
  case title
  /// The question of a screen.
  case question
  /// The label of an answer, on a button.
  case choice
  /// The name of a part, in the head of every screen.
  case section
  /// The name of a paper, beside its box on the printed list.
  case document
  /// A button of the interface.
  case button

  /// The place of a text, or nothing where lines may be many.
  package init?(_ text: MessagePattern, in context: MessageContext) {
    let parts = context.path.split(separator: "/")
    switch (parts.first, parts.last) {
    case ("interface", _) where text.isLabel: self = .button
    case ("interface", _): return nil
    case ("shared", "name") where parts.contains("documents"): self = .document
    case (_, "title"): self = .title
    case (_, "ask"): self = .question
    case (_, "label"): self = .choice
    case (_, "section"): self = .section
    default: return nil
    }
  }

  /// The most columns the French may take; a value counts as ``valueColumns``.
  ///
  /// A title is at most 45 characters so that it fits the kiosk's heading in one line and a list of
  /// 80 columns with its number; a question fills two such lines. An answer is a button of the
  /// kiosk's width; a section shares the head of the screen with the progress. The paper column
  /// leaves 50 columns beside the box at the size people with low vision need. A button of the
  /// interface is a third of the screen.
  var columns: Int {
    switch self {
    case .title, .choice: 45
    case .question: 60
    case .section: 24
    case .document: 50
    case .button: 28
    }
  }

  static let valueColumns = 10

  /// What to call it in a sentence.
  var name: String {
    switch self {
    case .title: "a title"
    case .question: "a question"
    case .choice: "an answer"
    case .section: "the name of a part"
    case .document: "the name of a paper"
    case .button: "a button"
    }
  }
}

extension MessagePattern {
  /// Whether it is words without a mark at the end and without values: a button, not a sentence.
  fileprivate var isLabel: Bool {
    values.isEmpty && source.last?.isLetter == true && source.count <= TextSurface.button.columns
  }
}
