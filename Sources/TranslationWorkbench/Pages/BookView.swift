import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import WebRenderer

/// A screen in two languages, with the texts that are seen on it.
struct BookView {
  struct Frame {
    let language: LanguageMark
    let name: HTML
    /// A whole page in the place of an attribute.
    let page: HTML
  }

  struct Row {
    let anchor: HTML
    let part: PhraseView
    let sentences: [Sentence]
  }

  struct Sentence {
    let french: HTML
    let tag: HTML
    let direction: HTML
    /// Empty where nothing is translated yet.
    let words: HTML
  }

  let language: LanguageMark
  let title: HTML
  /// The example that leads there; nothing for pages outside procedures.
  let path: PhraseView?
  let frames: [Frame]
  let heading: PhraseView
  let rows: [Row]

  init(
    _ screen: ScreenBook.Screen, _ words: PageWords, _ catalogue: Catalogue,
    pages: [(language: Language, html: String)]
  ) {
    language = LanguageMark(words.language)
    title = HTML(screen.path)
    path = screen.place.journey.map { words.example($0) }
    frames = pages.map {
      Frame(
        language: LanguageMark($0.language), name: HTML($0.language.nativeName),
        page: HTML($0.html))
    }
    heading = words.phrase(.workbenchTranslation)
    let mark = LanguageMark(words.language)
    var first: [TranslatableText] = []
    for text in screen.texts where !first.contains(where: { $0.context == text.context }) {
      first.append(text)
    }
    rows = first.map { first in
      Row(
        anchor: HTML(first.context.path), part: words.phrase(of: first.part),
        sentences: screen.texts.filter { $0.context == first.context }.map { text in
          Sentence(
            french: HTML(text.key.source), tag: mark.tag, direction: mark.direction,
            words: HTML(catalogue.words(of: text).joined(separator: " · ")))
        })
    }
  }
}

extension Catalogue {
  /// The translation of a text that may be shown, in all its forms; none when there is none.
  fileprivate func words(of text: TranslatableText) -> [String] {
    switch text.text {
    case .single(let pattern):
      lookup(text.context, pattern.source).current.map { [$0.source] } ?? []
    case .counted(let one, let other):
      lookup(counted: CountedMessage(context: text.context, one: one, other: other))
        .current?.patterns.map(\.source) ?? []
    }
  }
}
