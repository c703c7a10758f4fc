import Localization
package import Presentation

/// A sheet of paper as plain text: for screen readers, for tests, and where no printer is.
///
/// Everything that stands on paper stands in it, in the same order; of a bilingual sheet each line is
/// followed by the same line in the second language.
package struct SheetTranscript: Sendable {
  let presenter: Presenter
  let typesetter: Typesetter

  package init(presenter: Presenter, bidi: BidiMode = .terminal, width: Int = 80) {
    self.presenter = presenter
    typesetter = Typesetter(
      width: width, bidi: bidi, direction: presenter.language.direction)
  }

  package func text(of sheet: Sheet) -> String {
    let paragraphs = Drawing(presenter: presenter).paragraphs(of: sheet)
    return typesetter.lines(of: paragraphs).map { Palette.none.encode($0.text) + "\n" }.joined()
  }
}
