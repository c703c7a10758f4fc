import Localization
import Presentation
import ProcedureEngine
import WebRenderer

/// The buttons of what must stay in the sentence.
struct TokensView {
  struct Item {
    let opening: HTML
    let closing: HTML
    let tag: HTML
    let name: HTML
    let isNeeded: Bool
    let lost: PhraseView
    let example: PhraseView?
  }

  let heading: PhraseView
  let help: PhraseView
  let items: [Item]

  /// Nothing for a sentence of plain words.
  init?(
    _ entry: WorkbenchEntry, _ words: PageWords, example: (ValueName) -> LocalizedValue?
  ) {
    let tokens = SentenceToken.all(in: entry.pattern)
    guard !tokens.isEmpty else { return nil }
    heading = words.phrase(.workbenchTokens)
    help = words.phrase(.workbenchTokensHelp)
    items = tokens.map { token in
      let isPlural = entry.french.count > 1
      switch token {
      case .value(let name):
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing), tag: HTML("en"),
          name: HTML(token.opening), isNeeded: !isPlural,
          lost: words.phrase(.workbenchLost),
          example: example(name).map { words.phrase(.workbenchExample, ["example": .value($0)]) })
      case .term(_, let french):
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing), tag: HTML("fr"),
          name: HTML(french), isNeeded: true, lost: words.phrase(.workbenchLost), example: nil)
      case .strong:
        return Item(
          opening: HTML(token.opening), closing: HTML(token.closing),
          tag: HTML(words.presenter.line(.workbenchStrong).language.tag),
          name: words.text(.workbenchStrong), isNeeded: false,
          lost: words.phrase(.workbenchLost), example: nil)
      }
    }
  }
}
