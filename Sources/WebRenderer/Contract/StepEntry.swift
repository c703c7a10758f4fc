/// What a person has entered on a step that could not be taken as an answer yet.
///
/// It is drawn again, so that nobody enters anything twice; it is never kept.
package struct StepEntry: Hashable, Sendable {
  /// What was typed to find a name in a long list, or one letter that was pressed.
  package var search: String?
  /// What was typed in one field: a date or a number.
  package var text: String?
  package var day: String?
  package var month: String?
  package var year: String?
  /// The answers that were ticked; nothing means those given before.
  package var ticked: Set<String>?

  package init() {}
}
