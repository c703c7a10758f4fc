import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange
import WebRenderer

/// A French sentence with its tokens in boxes.
struct SourceView {
  struct Piece {
    var words: HTML?
    var token: HTML?
    var strong: HTML?
  }

  let pieces: [Piece]

  init(_ pattern: MessagePattern) {
    pieces = pattern.inlines.map { inline in
      switch inline {
      case .words(let words): Piece(words: HTML(words))
      case .value(let name): Piece(token: HTML("{\(name)}"))
      case .term(_, let words): Piece(token: HTML(words))
      case .strong(let inner):
        Piece(
          strong: HTML(
            inner.map { inline in
              switch inline {
              case .words(let words), .term(_, let words): words
              case .value(let name): "{\(name)}"
              case .strong: ""
              }
            }.joined()))
      }
    }
  }
}

/// What changed in the French since the translation was made.
struct ChangeView {
  struct Words {
    let label: HTML
    let words: HTML
  }

  struct Run {
    var same: HTML?
    var deleted: Words?
    var inserted: Words?
  }

  let heading: PhraseView
  let runs: [Run]

  /// Nothing while the French is the one that was translated.
  init?(_ entry: WorkbenchEntry, _ words: PageWords) {
    guard let former = entry.formerFrench, former != entry.entry.id else { return nil }
    self.init(from: former, to: entry.entry.id, words)
  }

  init(from former: String, to french: String, _ words: PageWords) {
    heading = words.phrase(.workbenchChanged)
    runs = WordDifference(from: former, to: french).runs.map { run in
      switch run {
      case .same(let text): Run(same: HTML(text))
      case .deleted(let text):
        Run(deleted: Words(label: words.text(.workbenchDeleted), words: HTML(text)))
      case .inserted(let text):
        Run(inserted: Words(label: words.text(.workbenchInserted), words: HTML(text)))
      }
    }
  }
}

/// One text to write: the whole translation, or one plural form.
struct FieldView {
  let index: HTML
  let label: PhraseView
  let tag: HTML
  let direction: HTML
  let rows: HTML
  let words: HTML

  static func all(
    _ entry: WorkbenchEntry, draft: [String]?, label: InterfaceKey, _ language: Language,
    _ words: PageWords
  ) -> [FieldView] {
    let mark = LanguageMark(language)
    let texts = draft ?? entry.entry.translation.texts
    let examples = PluralExample.all(in: language)
    return texts.enumerated().map { index, text in
      let label: PhraseView =
        switch entry.text.text {
        case .single: words.phrase(label)
        case .counted: words.numbers(examples[min(index, examples.count - 1)])
        }
      let isLong = entry.entry.id.count > 70
      return FieldView(
        index: HTML(index), label: label, tag: mark.tag, direction: mark.direction,
        rows: HTML(texts.count > 1 ? 1 : isLong ? 5 : 3),
        words: HTML(EditableText.shown(text, in: language)))
    }
  }
}
