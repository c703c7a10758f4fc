import Localization
import Pictograms
import Presentation
import ProcedureEngine

/// Writes what is on a page, part after part in reading order.
///
/// The order matters: a hard word can be opened where it is met first.
struct PageComposer {
  /// The words of the interface in the language of the page, with those of the second language.
  var presenter: Presenter
  let context: WebContext
  let pictograms: PictogramSet
  /// The hard words of the page, with meanings in both languages.
  let glosses: [TermID: Gloss]
  var explained: Set<TermID> = []
  let lineMarkup: LineMarkup

  init(
    presenter: Presenter, context: WebContext, pictograms: PictogramSet, glosses: [Gloss] = []
  ) {
    self.presenter = presenter.speaking(context.language, beside: context.look.beside)
    self.context = context
    self.pictograms = pictograms
    self.glosses = Dictionary(glosses.map { ($0.id, $0) }) { first, _ in first }
    lineMarkup = LineMarkup(
      language: context.language,
      untranslated: HTML(presenter.speaking(context.language).line(.untranslated).text))
  }

  var isTerminal: Bool {
    switch context.medium {
    case .terminal: true
    case .browser: false
    }
  }
}
