import Localization
import Presentation

/// A line, written by ``LineMarkup``.
struct LineView {
  let html: Markup
  let hasMeanings: Bool
  /// The hard words met here for the first time on the page, to be opened below the line.
  let meanings: [MeaningView]
}

/// The values of `lang` and `dir`.
struct LanguageView {
  let tag: HTML
  let direction: HTML

  init(_ language: Language) {
    self.init(language, language.direction)
  }

  init(_ language: Language, _ direction: TextDirection) {
    tag = HTML(language.tag)
    self.direction = HTML(direction.attribute)
  }
}

/// A value, isolated from the direction around it.
struct ValueView {
  let language: LanguageView
  let text: HTML

  init(_ value: LocalizedValue) {
    language = LanguageView(value.language, value.direction)
    text = HTML(value.text)
  }
}

/// The meaning of a hard word, opened in place.
struct MeaningView {
  let id: HTML
  /// The words as they stand in the sentence above.
  let words: HTML
  let official: ValueView
  let meaning: LineView
  let icon: PictureView?
}

extension TextDirection {
  /// The value of `dir`.
  var attribute: String {
    switch self {
    case .leftToRight: "ltr"
    case .rightToLeft: "rtl"
    }
  }
}
