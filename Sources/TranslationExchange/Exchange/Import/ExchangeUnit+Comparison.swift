import Localization
import ProcedureEngine

extension ExchangeUnit {
  /// Whether the line translates the French that an entry has today.
  func isMade(ofFrenchOf entry: POEntry) -> Bool {
    french == entry.id && plural == entry.translation.pluralID
  }

  /// Whether the line is as it left the library.
  var isUntouched: Bool {
    base.map { Fingerprint(of: forms) == $0.target && state == $0.state } ?? false
  }

  /// Whether the library says the same, as surely or more surely.
  func agrees(with ours: POEntry, _ translator: TranslatorName?) -> Bool {
    guard forms == ours.translation.texts, isMade(ofFrenchOf: ours) else { return false }
    let state = ours.state(translator: translator)
    return state == self.state || state == .reviewed
  }

  /// Whether the library still holds what the line was when it left, or nothing.
  func isNewer(than ours: POEntry, _ translator: TranslatorName?) -> Bool {
    guard let base else { return ours.translation.isEmpty || forms == ours.translation.texts }
    guard ours.targetFingerprint == base.target else { return ours.translation.isEmpty }
    // French that changed since makes the entry stale; nobody has worked on it for that.
    let state = ours.state(translator: translator)
    return state == base.state || (state == .stale && !isMade(ofFrenchOf: ours))
  }

  /// Takes an edit for a decision where the tool left the state as it was.
  mutating func confirmEditing() {
    guard let base, Fingerprint(of: forms) != base.target else { return }
    switch (base.state, state) {
    case (.missing, .missing), (.missing, .stale), (.stale, .stale), (.reviewed, .reviewed):
      state = .translated
    case (_, .missing), (_, .stale), (_, .translated), (_, .reviewed): break
    }
  }
}

extension POEntry {
  /// The entry with what the translator remarked, whatever became of the translation.
  func remarked(by unit: ExchangeUnit) -> POEntry {
    var entry = self
    entry.translatorComments += unit.remarks.filter { remark in
      ReviewMark(comment: remark) == nil && !MeaningUnchanged.isRecord(remark)
        && !translatorComments.contains(remark)
    }
    return entry
  }
}

extension POHeader {
  /// Notes who translated last.
  mutating func note(_ reading: ExchangeReading, _ people: TranslationImport.People) {
    if let translator = people.translator {
      self["Last-Translator"] = translator.field
      self["PO-Revision-Date"] = "\(people.date.iso8601) 12:00+0000"
    } else if let translator = reading.translator, translator != lastTranslator {
      self["Last-Translator"] = translator.field
      if let date = reading.revisionDate { self["PO-Revision-Date"] = date }
    }
  }
}
