import Localization
import Presentation

/// A line as the one template for lines needs it.
struct LineView {
  /// The language and direction, where they are not those of the page.
  let foreign: LanguageView?
  let runs: [RunView]
  /// Says that the line is still in French, when it is.
  let mark: HTML?
  /// The same line in the second language.
  let beside: BesideView?
  /// The hard words met here for the first time on the page, to be opened below the line.
  let meanings: [MeaningView]
}

/// The second language of a line.
struct BesideView {
  let language: LanguageView
  let runs: [RunView]
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

/// A piece of a line: exactly one of these.
struct RunView {
  var words: HTML?
  var strong: StrongView?
  var value: ValueView?
  var term: TermView?
}

struct StrongView {
  let runs: [RunView]
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

/// A hard word, with the official one on its first mention.
struct TermView {
  let id: HTML
  let words: HTML
  let official: ValueView?
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
