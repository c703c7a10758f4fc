package import ProcedureEngine

/// Days on which something is to be done, as a calendar shows them.
package struct CalendarEvent: Hashable, Sendable {
  /// Words with the language they are in.
  package struct Words: Hashable, Sendable {
    package let text: String
    /// BCP 47.
    package let languageTag: String

    package init(_ text: String, languageTag: String) {
      self.text = text
      self.languageTag = languageTag
    }
  }

  /// The same for the same days of the same step, so that a second import changes nothing; it says
  /// nothing about a person that the days themselves do not say.
  package let uid: String
  package let span: DateSpan
  package let summary: Words
  package let description: Words?
  package let location: Words?

  package init(
    uid: String, span: DateSpan, summary: Words, description: Words? = nil, location: Words? = nil
  ) {
    self.uid = uid
    self.span = span
    self.summary = summary
    self.description = description
    self.location = location
  }
}
