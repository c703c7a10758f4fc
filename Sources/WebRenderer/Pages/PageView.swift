import Presentation

/// A whole page: what surrounds it, and the one thing it is about.
struct PageView: TemplateView {
  static let template = Template.page

  let language: LanguageView
  let title: Markup
  /// The classes of `html`: text size and contrast.
  let look: HTML
  /// The class of `body`.
  let medium: HTML
  /// The generated style sheet that says how many pixels a millimetre has.
  let scale: HTML?
  let style: HTML
  let script: HTML
  /// Seconds after which the page is asked for again, where no script does.
  let refresh: HTML?
  /// Seconds without a touch before the warning.
  let idleSeconds: HTML?
  let header: Markup?
  let main: Markup
  let notices: Markup?
  let bar: Markup
  let tools: Markup
  /// The warning that waits in every page of the terminal.
  let idle: Markup?
}

extension PageComposer {
  /// The element `title`, which a screen reader says in one language (WCAG 2.2, 3.1.1).
  ///
  /// What is in another language than the first line, because it is not translated, is left out.
  func title(of lines: [Line]) -> Markup {
    guard let first = lines.first else { return .none }
    let shown = lines.filter { $0.language == first.language }.map(\.text).joined(separator: " · ")
    let language: Markup =
      first.language == context.language
      ? .none : " \(LanguageView(first.language, first.direction))"
    return "<title\(language)>\(HTML(shown))</title>"
  }
}
