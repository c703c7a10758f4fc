package import Localization
package import ProcedureEngine

/// An author's word that new French says what the old French said, so that translations stay good.
///
/// It is never guessed. The entry records it as the translator comment `# meaning-unchanged: DATE`.
package struct MeaningUnchanged: Hashable, Sendable {
  /// Today's texts of which the author says it.
  package let keys: Set<POEntry.Key>
  package let date: CalendarDate

  package init(_ keys: Set<POEntry.Key>, on date: CalendarDate) {
    self.keys = keys
    self.date = date
  }

  private static let prefix = "meaning-unchanged:"

  /// The comment as it stands in a PO file.
  var comment: String { "\(Self.prefix) \(date.iso8601)" }

  static func isRecord(_ comment: String) -> Bool { comment.hasPrefix(Self.prefix) }
}

extension POEntry {
  /// Whether the French changed since the translation was made.
  package var isOfOlderFrench: Bool { isFuzzy && previous?.id != nil && !isObsolete }

  /// Carries the translation over to today's French, and records who said so by the day.
  mutating func carryOver(_ act: MeaningUnchanged) {
    flags.removeAll { $0 == Self.fuzzy }
    previous = nil
    translatorComments.removeAll(where: MeaningUnchanged.isRecord)
    translatorComments.append(act.comment)
  }
}
