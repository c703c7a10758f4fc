import Localization
import Presentation

/// The attributes `lang` and `dir`.
struct LanguageView: MarkupView {
  private let tag: HTML
  private let direction: HTML

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
  private let language: LanguageView
  private let text: HTML

  init(_ value: LocalizedValue) {
    language = LanguageView(value.language, value.direction)
    text = HTML(value.text)
  }

  var markup: Markup { "<bdi \(language)>\(text)</bdi>" }

  /// The official word, in brackets beside its meaning.
  var besideMeaning: Markup { " <bdi class=\"official\" \(language)>(\(text))</bdi>" }
}

extension TextDirection {
  /// The value of `dir`.
  fileprivate var attribute: String {
    switch self {
    case .leftToRight: "ltr"
    case .rightToLeft: "rtl"
    }
  }
}
