/// A value as it is read: a date, an amount, a telephone number, a name that stays French.
///
/// It has a language and a direction of its own. Every medium isolates it from the words around it
/// (UAX #9, X5a to X5c): a telephone number stays readable inside Arabic.
package struct LocalizedValue: Hashable, Sendable {
  package let text: String
  /// The language of the words in it, which may differ from that of the page.
  package let language: Language
  package let direction: TextDirection

  package init(_ text: String, language: Language, direction: TextDirection) {
    self.text = text
    self.language = language
    self.direction = direction
  }

  /// Makes a value that runs the way its language does.
  package init(_ text: String, language: Language) {
    self.init(text, language: language, direction: language.direction)
  }

  /// The text between the isolates of its direction, for a medium of plain text.
  package var isolated: String { BidiIsolation.isolate(text, direction) }
}
