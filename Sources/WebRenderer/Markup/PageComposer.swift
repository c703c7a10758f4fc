import Localization
import Pictograms
import Presentation
import ProcedureEngine

/// Turns what is on a page into what its templates need, part after part in reading order.
///
/// The order matters: a hard word can be opened where it is met first.
struct PageComposer {
  /// The words of the interface in the language of the page, with those of the second language.
  var presenter: Presenter
  let context: WebContext
  let pictograms: PictogramSet
  /// The hard words of the page, with meanings in both languages.
  let glosses: [TermID: Gloss]
  private var explained: Set<TermID> = []
  private let lineMarkup: LineMarkup

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

  mutating func lines(_ lines: [Line]) -> [LineView] {
    var views: [LineView] = []
    for line in lines { views.append(self.line(line)) }
    return views
  }

  mutating func line(_ line: Line) -> LineView {
    let meanings = line.inlines.flatMap(\.mentions).compactMap { meaning(of: $0) }
    return LineView(
      markup: lineMarkup.line(line), hasMeanings: !meanings.isEmpty, meanings: meanings)
  }

  /// A text of the interface.
  mutating func line(_ key: InterfaceKey, _ arguments: [ValueName: Argument] = [:]) -> LineView {
    line(presenter.line(key, arguments))
  }

  private mutating func meaning(of mention: TermMention) -> MeaningView? {
    guard explained.insert(mention.gloss.id).inserted else { return nil }
    let gloss = glosses[mention.gloss.id] ?? mention.gloss
    return MeaningView(
      id: HTML(gloss.id.text), words: HTML(mention.words), official: ValueView(gloss.word),
      meaning: line(gloss.meaning),
      icon: picture(.helpWord))
  }
}

extension Inline {
  fileprivate var mentions: [TermMention] {
    switch self {
    case .term(let mention): [mention]
    case .strong(let inner): inner.flatMap(\.mentions)
    case .words, .value: []
    }
  }
}
