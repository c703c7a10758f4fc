import Localization
package import Presentation
package import ProcedureEngine

/// A journey printed from its first screen to the last, for a pipe or a file.
///
/// The text is stable: it depends on the library, the language, the answers, the day and the width.
package struct WalkTranscript: Sendable {
  let presenter: Presenter
  let typesetter: Typesetter
  let palette: Palette

  package init(presenter: Presenter, bidi: BidiMode, width: Int, palette: Palette = .none) {
    self.presenter = presenter
    self.palette = palette
    typesetter = Typesetter(
      width: width, bidi: bidi, direction: presenter.language.direction)
  }

  /// Every screen up to the first open question, then the list of an ended journey.
  package func text(of journey: Journey) -> String {
    let drawing = Drawing(presenter: presenter)
    var pages = journey.stages.map { stage in
      drawing.paragraphs(of: presenter.screen(of: journey, at: stage.step.id))
    }
    // A path that stopped before asking anything of the person leaves nothing to take home.
    if journey.hasEnded, !journey.checklist.entries.isEmpty {
      pages.append(drawing.paragraphs(of: presenter.checklist(of: journey)))
    }
    return text(of: pages)
  }

  /// The procedures to choose from.
  package func procedures() -> String {
    text(of: [
      Drawing(presenter: presenter).paragraphs(of: presenter.procedureMenu(), cursor: nil)
    ])
  }

  /// Why an answer given to the command cannot be taken, in one sentence.
  package func sentence(
    rejecting rejection: AnswerRejection, of question: Question?, today: CalendarDate
  ) -> String {
    presenter.line(rejecting: rejection, of: question, today: today).text
  }

  private func text(of pages: [[Paragraph]]) -> String {
    let rule = String(repeating: "─", count: typesetter.column)
    return pages.map { page in
      typesetter.lines(of: page).map { palette.encode($0.text) + "\n" }.joined()
    }.joined(separator: "\n\(rule)\n\n")
  }
}
