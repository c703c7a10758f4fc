import Localization
import Presentation
import ProcedureEngine
import TranslationExchange
import WebRenderer

/// Two people wrote the same text: both translations, and nothing lost.
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

  /// Takes the entry as it is kept now, by the other person, and the words that were not kept.
  init(
    _ entry: WorkbenchEntry, mine draft: [String], _ language: Language, _ filter: EntryFilter,
    _ words: PageWords
  ) {
    heading = words.phrase(.workbenchConflict)
    help = words.phrase(.workbenchConflictHelp)
    french = words.phrase(.workbenchFrench)
    sentences = entry.french.map(SourceView.init)
    mine = words.phrase(.workbenchMine)
    theirs = words.phrase(.workbenchTheirs)
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
    keepTheirs = words.phrase(.workbenchKeepTheirs)
  }
}
