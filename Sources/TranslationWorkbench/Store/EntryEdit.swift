package import Localization
package import ProcedureEngine
import TranslationExchange

/// What a person wants to change in one entry.
package struct EntryEdit: Hashable, Sendable {
  package enum Act: Hashable, Sendable {
    /// New texts, one for each form.
    case translate([String])
    /// The person has read the translation and finds it good.
    case review
  }

  package let act: Act
  package let person: PersonName
  /// The day and time, given by the clock of the command.
  package let moment: EditMoment
  /// The entry that the person saw.
  package let base: Fingerprint

  package init(_ act: Act, by person: PersonName, at moment: EditMoment, base: Fingerprint) {
    self.act = act
    self.person = person
    self.moment = moment
    self.base = base
  }

  /// The entry after the edit, or why it cannot be made.
  func applied(
    to entry: POEntry, translator: TranslatorName?
  ) -> Result<POEntry, ReviewRefusal> {
    var edited = entry
    switch act {
    case .translate(let texts):
      guard entry.isFuzzy || entry.translation.texts != texts else { return .success(entry) }
      edited.translate(texts, by: person.text, on: moment.date)
    case .review:
      guard !entry.isFuzzy, !entry.translation.isEmpty else { return .failure(.notTranslated) }
      let wrote = entry.translationMark.flatMap { TranslatorName($0.translator) } ?? translator
      guard wrote == nil || wrote != TranslatorName(person.text) else {
        return .failure(.ownTranslation)
      }
      edited.markReviewed(by: person.text, on: moment.date)
    }
    return .success(edited)
  }
}

/// Why somebody cannot be the reviewer of a translation.
package enum ReviewRefusal: Error, Hashable, Sendable {
  case notTranslated
  case ownTranslation
}

/// A moment as PO files write it (gettext's manual, "Header Entry").
package struct EditMoment: Hashable, Sendable {
  package let date: CalendarDate
  /// `2026-11-24 12:00+0100`.
  package let revisionDate: String

  package init(date: CalendarDate, revisionDate: String) {
    self.date = date
    self.revisionDate = revisionDate
  }
}
