import Localization
import Presentation

/// A line, written by ``LineMarkup``.
struct LineView: MarkupView {
  let markup: Markup
  let hasMeanings: Bool
  /// The hard words met here for the first time on the page, to be opened below the line.
  let meanings: [MeaningView]
}

/// The attributes `lang` and `dir`.
struct LanguageView: MarkupView {
  let tag: HTML
  let direction: HTML

  init(_ language: Language) {
    self.init(language, language.direction)
  }

  init(_ language: Language, _ direction: TextDirection) {
    tag = HTML(language.tag)
    self.direction = HTML(direction.attribute)
  }

  var markup: Markup { "lang=\"\(tag)\" dir=\"\(direction)\"" }
}

/// A value, isolated from the direction around it.
struct ValueView: MarkupView {
  let language: LanguageView
  let text: HTML

  init(_ value: LocalizedValue) {
    language = LanguageView(value.language, value.direction)
    text = HTML(value.text)
  }

  var markup: Markup { "<bdi \(language.markup)>\(text)</bdi>" }
}

/// The meaning of a hard word, opened in place.
struct MeaningView {
  let id: HTML
  /// The words as they stand in the sentence above.
  let words: HTML
  let official: ValueView
  let meaning: LineView
  let icon: Markup?
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
