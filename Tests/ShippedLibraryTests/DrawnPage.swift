import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer

/// A page of a journey before it is fitted into lines.
struct DrawnPage {
  /// Where it is: the step, or what is beside it.
  let name: String
  let paragraphs: [Paragraph]
  /// Whether the page itself says that some of its words are French.
  let saysUntranslated: Bool

  init(_ name: String, _ paragraphs: [Paragraph], notices: [Notice] = []) {
    self.name = name
    self.paragraphs = paragraphs
    saysUntranslated = notices.contains { $0.kind == .untranslated }
  }
}

extension Presenter {
  /// A step and what can be opened on it.
  func pages(of screen: Screen) -> [DrawnPage] {
    let drawing = Drawing(presenter: self)
    let name = "\(screen.procedure)/\(screen.step)"
    return [
      DrawnPage(name, drawing.paragraphs(of: screen), notices: screen.notices),
      DrawnPage("\(name), why", drawing.why(screen)),
      DrawnPage("\(name), hard words", drawing.words(screen.glosses)),
    ]
  }

  /// What a person takes home, and the answers that were given.
  func lists(of journey: Journey) -> [DrawnPage] {
    let drawing = Drawing(presenter: self)
    let checklist = checklist(of: journey)
    let answers = answersPage(of: journey)
    let name = journey.procedure.id.text
    return [
      DrawnPage(
        "\(name), checklist", drawing.paragraphs(of: checklist), notices: checklist.notices),
      DrawnPage(
        "\(name), answers", drawing.paragraphs(of: answers, cursor: nil), notices: answers.notices),
    ]
  }
}
