/// How styles look in a terminal: the SGR parameters of ECMA-48, 8.3.117.
package enum Palette: Hashable, Sendable {
  /// No escape sequences at all: for files and pipes.
  case none
  /// Bold, underline and inverse, without colour (`NO_COLOR`).
  case monochrome
  case colour

  /// The parameters that switch a style on; nothing for plain text.
  ///
  /// No style is told by colour alone, and only colours that are readable on white and on black are
  /// used; `dim` is not, because too many terminals make it unreadable.
  func parameters(of style: TextStyle) -> String? {
    switch (self, style) {
    case (.none, _), (_, .plain): nil
    case (.monochrome, .dim): nil
    case (.monochrome, .heading), (.monochrome, .strong), (.monochrome, .warning): "1"
    case (.colour, .heading): "1;34"
    case (.colour, .strong): "1"
    case (.colour, .dim): "36"
    case (.colour, .warning): "1;31"
    case (_, .term): "4"
    case (_, .selected): "7"
    }
  }

  /// Text with the escape sequences of its styles; every run ends as it began, in plain.
  package func encode(_ text: StyledText) -> String {
    text.runs.map { run in
      guard let parameters = parameters(of: run.style) else { return run.text }
      return "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
    }.joined()
  }
}
