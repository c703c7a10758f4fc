package import ProcedureEngine

/// A translator comment that says who has read a translation: `# reviewed-by: NAME DATE SEAL`.
///
/// gettext has no state "reviewed", and every tool keeps translator comments. A person writes the
/// name and the day; `guichet translations update` adds the seal, the ``Fingerprint`` of the French
/// and the translation that were read. When either changes the seal is broken: the entry is no
/// longer reviewed, and updating takes the mark away.
package struct ReviewMark: Hashable, Sendable {
  package let reviewer: String
  package let date: CalendarDate?
  /// Nothing as long as a person's mark was not sealed.
  package let seal: Fingerprint?

  private static let prefix = "reviewed-by:"

  package init(reviewer: String, date: CalendarDate?, seal: Fingerprint? = nil) {
    self.reviewer = reviewer
    self.date = date
    self.seal = seal
  }

  /// Reads a translator comment; nothing when it is another remark or names nobody.
  package init?(comment: String) {
    guard var words = SignedWords(comment, after: Self.prefix) else { return nil }
    seal = words.takeLast { Fingerprint($0) }
    guard let signature = words.signature() else { return nil }
    (reviewer, date) = signature
  }

  /// The comment as it stands in a PO file.
  package var comment: String {
    ([Self.prefix, reviewer] + [date?.iso8601, seal?.description].compactMap { $0 })
      .joined(separator: " ")
  }
}

extension POEntry {
  /// Who has read the translation, sound or not.
  package var reviewMark: ReviewMark? { translatorComments.lazy.compactMap(ReviewMark.init).first }

  /// Whether somebody other than the translator has read exactly this translation of this French.
  ///
  /// A sealed mark was checked when it was sealed: the last translator of a file may be its reviewer
  /// later, and what they read before stays read.
  package func isReviewed(translator: TranslatorName?) -> Bool {
    guard !isFuzzy, !translation.isEmpty, let mark = reviewMark else { return false }
    return mark.seal.map { $0 == pairFingerprint } ?? !isReviewedByTranslator(translator)
  }

  /// Whether an unsealed mark names the translator, who cannot review their own work.
  package func isReviewedByTranslator(_ translator: TranslatorName?) -> Bool {
    guard let mark = reviewMark, mark.seal == nil, let translator else { return false }
    return TranslatorName(mark.reviewer) == translator
  }

  /// Notes that somebody has read the translation as it stands.
  package mutating func markReviewed(by reviewer: String, on date: CalendarDate?) {
    removeReviewMark()
    translatorComments.append(
      ReviewMark(reviewer: reviewer, date: date, seal: pairFingerprint).comment)
  }

  package mutating func removeReviewMark() {
    translatorComments.removeAll { ReviewMark(comment: $0) != nil }
  }

  /// Seals a person's mark, and takes away one of another French or another translation.
  package mutating func settleReviewMark(translator: TranslatorName?) {
    guard let mark = reviewMark, !isReviewedByTranslator(translator) else { return }
    guard isReviewed(translator: translator) else { return removeReviewMark() }
    if mark.seal == nil { markReviewed(by: mark.reviewer, on: mark.date) }
  }
}
