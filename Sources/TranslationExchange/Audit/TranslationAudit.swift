package import Diagnostics
import Localization
package import ProcedureEngine
package import ProcedureLibrary

/// Everything that is wrong with the translations of a library.
///
/// Staleness is derived from the French a translation was made from, never from a date or a flag
/// alone: an entry whose `msgid` is not today's French is stale whatever it says of itself.
package struct TranslationAudit {
  private let texts: [MessageKey: TranslatableText]
  private let domains: [TextDomain: [TranslatableText]]
  private var log = DiagnosticLog()

  /// Audits every language that has a folder, file by file.
  ///
  /// The files of procedures that were left out because of errors are passed over.
  package static func findings(
    _ texts: [TranslatableText], in folder: TranslationFolder, leaving leftOut: [ProcedureID] = []
  ) -> [Diagnostic] {
    // What the translations of a procedure with errors should be is not known.
    let unknown = Set(leftOut.map { TextDomain($0.text) })
    var audit = TranslationAudit(texts.filter { !unknown.contains(TextDomain(of: $0.context)) })
    for language in folder.files.keys.sorted(by: { $0.tag < $1.tag }) {
      audit.check(language, (folder.files[language] ?? [:]).filter { !unknown.contains($0.key) })
    }
    return audit.log.sorted
  }

  private init(_ texts: [TranslatableText]) {
    self.texts = Dictionary(texts.map { ($0.key, $0) }) { first, _ in first }
    domains = Dictionary(grouping: texts) { TextDomain(of: $0.context) }
  }

  private mutating func check(_ language: Language, _ files: [TextDomain: SourceFile]) {
    log.append(
      contentsOf: CatalogueReading(
        files.sorted { $0.key < $1.key }.map(\.value), language: language
      ).diagnostics)
    for (domain, texts) in domains.sorted(by: { $0.key < $1.key }) {
      guard let file = files[domain] else {
        log.append(.missingFile(domain.path(in: language), texts.count))
        continue
      }
      check(texts, POReader.read(file), language)
    }
    for domain in files.keys where domains[domain] == nil {
      log.append(.unknownDomain(domain.path(in: language)))
    }
  }

  private mutating func check(
    _ expected: [TranslatableText], _ reading: POReading, _ language: Language
  ) {
    var found: Set<MessageKey> = []
    for (entry, place) in zip(reading.file.entries, reading.places) where !entry.isObsolete {
      let key = MessageKey(context: .init(entry.context ?? ""), source: entry.id)
      let range = reading.range(place.id)
      guard let text = texts[key] else {
        log.append(.unknownEntry(entry, at: range))
        continue
      }
      found.insert(key)
      if let mark = entry.reviewMark,
        entry.isReviewedByTranslator(reading.file.header?.lastTranslator)
      {
        log.append(.selfReviewed(mark.reviewer, at: range))
      }
      if entry.isFuzzy {
        log.append(.stale(entry, at: range))
      } else if let plural = text.formerPlural(of: entry.translation) {
        log.append(.stalePlural(plural, at: range))
      } else if entry.translation.isEmpty {
        log.append(.untranslated(entry, at: range))
      } else {
        let offsets = place.translations.map { reading.range($0) }
        log.append(
          contentsOf: EntryCheck(text: text, language: language).findings(entry, at: offsets))
      }
    }
    let missing = expected.filter { !found.contains($0.key) }
    if let first = missing.first {
      log.append(.missingEntries(reading.source.path, missing.count, first))
    }
  }
}
