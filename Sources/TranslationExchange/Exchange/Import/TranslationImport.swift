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
    let translator = files[place.domain]?.header?.lastTranslator
    if line.unit.isUntouched || line.unit.agrees(with: ours, translator) {
      return put(ours.remarked(by: line.unit), at: place, reading)
    }
    if let fault = IncomingCheck.fault(in: line.unit, for: ours, language: language) {
      return log.append(.refusedLine(line, fault))
    }
    guard line.unit.isNewer(than: ours, translator) else {
      return log.append(.conflict(line, with: ours, in: place.domain.path(in: language)))
    }
    if !line.unit.isMade(ofFrenchOf: ours) { log.append(.takenAsStale(line, today: ours.id)) }
    put(taking(line, into: ours, reading), at: place, reading)
  }

  private mutating func put(_ entry: POEntry, at place: Place, _ reading: ExchangeReading) {
    guard entry != files[place.domain]?.entries[place.index] else { return }
    files[place.domain]?.entries[place.index] = entry
    files[place.domain]?.header?.note(reading, people)
    changed.insert(place.domain)
    takenCount += 1
  }

  /// The entry with the translation of a line.
  private mutating func taking(
    _ line: ExchangeReading.Line, into ours: POEntry, _ reading: ExchangeReading
  ) -> POEntry {
    var entry = ours.remarked(by: line.unit)
    entry.removeReviewMark()
    entry.translation =
      switch ours.translation {
      case .single: .single(line.unit.forms[0])
      case .plural(let id, _): .plural(id: id, forms: line.unit.forms)
      }
    let isOfTodaysFrench = line.unit.isMade(ofFrenchOf: ours)
    entry.flags.removeAll { $0 == POEntry.fuzzy }
    if !isOfTodaysFrench || line.unit.state == .stale {
      entry.flags.insert(POEntry.fuzzy, at: 0)
    } else {
      entry.previous = nil
    }
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
