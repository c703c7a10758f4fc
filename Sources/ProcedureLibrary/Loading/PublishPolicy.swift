/// When a language of a procedure is fit for the public; the association's choice, `publish`.
///
/// What is shown although it is not perfect is shown with its mark: a stale or missing translation
/// is French and says so, and so does a screen that nobody reviewed.
package struct PublishPolicy: Hashable, Sendable {
  /// What a line that is not perfect means for its language.
  package enum Decision: String, Hashable, Sendable, CaseIterable {
    case show
    case block
  }

  /// Lines whose French changed, and that tell a fee, a delay, a date, a telephone number.
  package var staleFacts = Decision.block
  /// All other lines whose French changed.
  package var stale = Decision.show
  package var missing = Decision.show
  /// Lines that nobody but the translator has read.
  package var unreviewed = Decision.show

  package init() {}
}
