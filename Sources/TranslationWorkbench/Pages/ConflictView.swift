import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// Two people wrote the same text, or one while its French changed: both translations, and nothing
/// lost.
struct ConflictView {
  struct Words {
    let tag: HTML
    let direction: HTML
    let words: HTML
  }

  let heading: PhraseView
  let help: PhraseView
  let french: PhraseView
  let sentences: [SourceView]
  let change: ChangeView?
  let mine: PhraseView
  let theirs: PhraseView
  let action: HTML
  let base: HTML
  let fields: [FieldView]
  let keepMine: PhraseView
  let author: PhraseView?
  let theirWords: [Words]
  let entry: HTML
  let keepTheirs: PhraseView

  /// Takes the entry as it is kept now, and the words that were not kept.
  ///
  /// `former` is the text for which they were written, where its French changed meanwhile.
  init(
    _ entry: WorkbenchEntry, of former: TranslatableText? = nil, mine draft: [String],
    _ language: Language, _ filter: EntryFilter,
    _ words: PageWords
  ) {
    heading = words.phrase(former == nil ? .workbenchConflict : .workbenchFrenchMoved)
    help = words.phrase(.workbenchConflictHelp)
    french = words.phrase(.workbenchFrench)
    sentences = entry.french.map(SourceView.init)
    change = former.map {
      ChangeView(from: $0.key.source, to: entry.entry.id, words)
    }
    mine = words.phrase(.workbenchMine)
    theirs = words.phrase(former == nil ? .workbenchTheirs : .workbenchFormer)
    action = HTML(entry.address(in: language, filter))
    base = HTML(entry.entry.revision.description)
    fields = FieldView.all(entry, draft: draft, label: .workbenchTranslation, language, words)
    keepMine = words.phrase(.workbenchKeepMine)
    author = entry.entry.translationMark.map {
      words.phrase(.workbenchTranslatedBy, ["name": .value(.name($0.translator))])
    }
    let mark = LanguageMark(language)
    theirWords = entry.entry.translation.texts.map {
      Words(
        tag: mark.tag, direction: mark.direction, words: HTML(EditableText.shown($0, in: language)))
    }
    self.entry = HTML(entry.address(in: language, filter))
    keepTheirs = words.phrase(former == nil ? .workbenchKeepTheirs : .workbenchKeepFormer)
  }
}

/// The French was taken away while somebody translated it: their words, to be copied.
struct GoneView {
  let heading: PhraseView
  let mine: PhraseView
  /// Nothing was sent; words may lie in the browser.
  let isEmpty: Bool
  let tag: HTML
  let direction: HTML
  let words: [HTML]
  let list: LinkView

  init(_ draft: [String], _ language: Language, _ filter: EntryFilter, _ words: PageWords) {
    heading = words.phrase(.workbenchFrenchGone)
    mine = words.phrase(.workbenchMine)
    isEmpty = draft.isEmpty
    let mark = LanguageMark(language)
    (tag, direction) = (mark.tag, mark.direction)
    self.words = draft.map { HTML(EditableText.shown($0, in: language)) }
    list = words.link("\(WorkbenchRoute.list(language).path)?\(filter.query)", .workbenchList)
  }
}
