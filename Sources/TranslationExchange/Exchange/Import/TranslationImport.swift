package import Diagnostics
package import Localization
package import ProcedureEngine

/// Brings translators' files back into the library: a three-way merge, line by line.
///
/// The base is what the line was when it left, theirs is the file, ours is the library now. What only
/// they changed is taken; what only we changed stays; what both changed is a conflict, which is
/// reported, and the library keeps its own. Nothing is written here.
package struct TranslationImport {
  /// Who sends the files, where the files do not say it themselves.
  package struct People: Sendable {
    package var translator: TranslatorName?
    package var reviewer: TranslatorName?
    package let date: CalendarDate

    package init(
      translator: TranslatorName? = nil, reviewer: TranslatorName? = nil, date: CalendarDate
    ) {
      self.translator = translator
      self.reviewer = reviewer
      self.date = date
    }
  }

  package let language: Language
  let people: People
  /// The files as they will be.
  package private(set) var files: [TextDomain: POFile]
  /// The domains in which something was taken.
  package private(set) var changed: Set<TextDomain> = []
  /// How many lines were taken.
  package private(set) var takenCount = 0
  package private(set) var log = DiagnosticLog()
  private var places: [POEntry.Key: Place] = [:]
  /// Entries of French that changed, by the French they were made from.
  private var formerPlaces: [POEntry.Key: Place] = [:]

  private struct Place {
    let domain: TextDomain
    let index: Int
  }

  /// Begins with PO files that were merged with today's French.
  package init(into files: [TextDomain: POFile], language: Language, people: People) {
    self.files = files
    self.language = language
    self.people = people
    for (domain, file) in files {
      for (index, entry) in file.entries.enumerated() where !entry.isObsolete {
        let place = Place(domain: domain, index: index)
        places[entry.key] = place
        if entry.isOfOlderFrench, let id = entry.previous?.id {
          formerPlaces[POEntry.Key(context: entry.context, id: id)] = place
        }
      }
    }
  }

  /// Takes what is new in a file, unless something is wrong with the file as a whole.
  ///
  /// - Parameters:
  ///   - reading: the translator's file.
  ///   - domain: the only domain it may be about, if it is known.
  package mutating func take(_ reading: ExchangeReading, only domain: TextDomain? = nil) {
    log.append(contentsOf: reading.log.diagnostics)
    guard !reading.log.hasErrors else { return }
    if let refusal = refusal(of: reading, only: domain) { return log.append(refusal) }
    for line in reading.lines { take(line, reading) }
  }

  private func refusal(of reading: ExchangeReading, only: TextDomain?) -> Diagnostic? {
    func refused(_ code: DiagnosticCode, _ message: String) -> Diagnostic {
      Diagnostic(code, at: .file(path: reading.source.path), message)
    }
    if let tag = reading.language, tag != language {
      return refused(
        "wrong-language", "the file is in \(tag.tag), not in \(language.tag); nothing was taken")
    }
    guard !reading.lines.isEmpty else {
      return refused("not-translations", "there is no line of a translation in the file")
    }
    for line in reading.lines
    where files[line.unit.domain] == nil || line.unit.domain != only ?? line.unit.domain {
      return refused(
        "other-procedure",
        "the file is about \(quoted(line.unit.domain.name)), "
          + (only.map { "not about \(quoted($0.name))" } ?? "which is not in this library")
          + "; nothing was taken")
    }
    return nil
  }

  private mutating func take(_ line: ExchangeReading.Line, _ reading: ExchangeReading) {
    guard !line.unit.isEmpty else { return }
    var line = line
    if reading.confirmsByEditing { line.unit.confirmEditing() }
    let former = formerPlaces[line.unit.key]
    guard let place = places[line.unit.key] ?? former,
      let ours = files[place.domain]?.entries[place.index]
    else { return line.unit.isUntouched ? () : log.append(.gone(line)) }
    if line.unit.isUntouched || line.unit.agrees(with: ours, translator(of: place.domain)) {
      return
    }
    if let fault = IncomingCheck.fault(in: line.unit, language: language) {
      return log.append(.refusedLine(line, fault))
    }
    guard line.unit.isNewer(than: ours, translator(of: place.domain)) else {
      return log.append(.conflict(line, with: ours, in: place.domain.path(in: language)))
    }
    if place.index != places[line.unit.key]?.index {
      log.append(.takenAsStale(line, today: ours.id))
    }
    let entry = taking(line, into: ours, reading)
    guard entry != ours else { return }
    files[place.domain]?.entries[place.index] = entry
    files[place.domain]?.header?.note(reading, people)
    changed.insert(place.domain)
    takenCount += 1
  }

  private func translator(of domain: TextDomain) -> TranslatorName? {
    files[domain]?.header?.lastTranslator
  }

  /// The entry with the translation of a line.
  private mutating func taking(
    _ line: ExchangeReading.Line, into ours: POEntry, _ reading: ExchangeReading
  ) -> POEntry {
    var entry = ours
    entry.removeReviewMark()
    entry.translation =
      switch ours.translation {
      case .single: .single(line.unit.forms[0])
      case .plural(let id, _): .plural(id: id, forms: line.unit.forms)
      }
    let isOfTodaysFrench = line.unit.french == ours.id
    entry.flags.removeAll { $0 == POEntry.fuzzy }
    if !isOfTodaysFrench || line.unit.state == .stale {
      entry.flags.insert(POEntry.fuzzy, at: 0)
    } else {
      entry.previous = nil
    }
    let remarks = line.unit.remarks.filter { ReviewMark(comment: $0) == nil }
    entry.translatorComments += remarks.filter { !entry.translatorComments.contains($0) }
    if line.unit.state == .reviewed, isOfTodaysFrench { review(&entry, line, reading) }
    return entry
  }

  /// Records who has read the line, unless it is nobody or the translator.
  private mutating func review(
    _ entry: inout POEntry, _ line: ExchangeReading.Line, _ reading: ExchangeReading
  ) {
    let mark = line.unit.remarks.lazy.compactMap { ReviewMark(comment: $0) }.first
    let reviewer = people.reviewer ?? mark.flatMap { TranslatorName($0.reviewer) }
    guard let reviewer, reviewer != people.translator ?? reading.translator else {
      return log.append(.unsignedReview(line))
    }
    entry.markReviewed(by: reviewer.name, on: mark?.date ?? people.date)
  }
}

extension ExchangeUnit {
  /// Whether the line is as it left the library.
  fileprivate var isUntouched: Bool {
    base.map { Fingerprint(of: forms) == $0.target && state == $0.state } ?? false
  }

  /// Whether the library says the same, as surely or more surely.
  fileprivate func agrees(with ours: POEntry, _ translator: TranslatorName?) -> Bool {
    guard forms == ours.translation.texts, french == ours.id else { return false }
    let state = ours.state(translator: translator)
    return state == self.state || state == .reviewed
  }

  /// Whether the library still holds what the line was when it left, or nothing.
  fileprivate func isNewer(than ours: POEntry, _ translator: TranslatorName?) -> Bool {
    guard let base else { return ours.translation.isEmpty || forms == ours.translation.texts }
    guard ours.targetFingerprint == base.target else { return ours.translation.isEmpty }
    // French that changed since makes the entry stale; nobody has worked on it for that.
    let state = ours.state(translator: translator)
    return state == base.state || (state == .stale && french != ours.id)
  }

  /// Takes an edit for a decision where the tool left the state as it was.
  fileprivate mutating func confirmEditing() {
    guard let base, Fingerprint(of: forms) != base.target else { return }
    switch (base.state, state) {
    case (.missing, .missing), (.missing, .stale), (.stale, .stale), (.reviewed, .reviewed):
      state = .translated
    case (_, .missing), (_, .stale), (_, .translated), (_, .reviewed): break
    }
  }
}

extension POHeader {
  /// Notes who translated last.
  fileprivate mutating func note(_ reading: ExchangeReading, _ people: TranslationImport.People) {
    if let translator = people.translator {
      self["Last-Translator"] = translator.field
      self["PO-Revision-Date"] = "\(people.date.iso8601) 12:00+0000"
    } else if let translator = reading.translator, translator != lastTranslator {
      self["Last-Translator"] = translator.field
      if let date = reading.revisionDate { self["PO-Revision-Date"] = date }
    }
  }
}
