/// How far one translation has come; derived from the entry and today's French, never kept apart.
package enum TranslationState: String, Hashable, Sendable, CaseIterable {
  /// Nobody translated it, or the translation is faulty: people see the French.
  case missing
  /// Made from other French, or marked fuzzy by a translator: people see the French.
  case stale
  case translated
  /// Translated, and read by somebody other than the translator; see ``ReviewMark``.
  case reviewed
}
