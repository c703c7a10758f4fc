import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import Spelling

/// Everything that is wrong with the translations into one language.
struct LanguageAudit {
  private let language: Language
  private let texts: [MessageKey: TranslatableText]
  private var log = DiagnosticLog()
  private var entries: [AuditedEntry] = []

  /// What was found, in no order.
  var findings: [Diagnostic] { log.diagnostics }

  init(
    _ language: Language, of texts: [MessageKey: TranslatableText],
    in domains: [TextDomain: [TranslatableText]], files: [TextDomain: POReading],
    spelling: SpellingLibrary?
  ) {
    self.language = language
    self.texts = texts
    readFiles(files, domains)
    var ran = checkEntries()
    ran.formUnion(checkTogether())
    if let spelling { ran.formUnion(checkSpelling(spelling)) }
    log.append(contentsOf: entries.flatMap { $0.remaining(after: ran) })
  }

  private mutating func readFiles(
    _ files: [TextDomain: POReading], _ domains: [TextDomain: [TranslatableText]]
  ) {
    log.append(contentsOf: CatalogueReading(files.inOrder, language: language).diagnostics)
    for (domain, texts) in domains.sorted(by: { $0.key < $1.key }) {
      guard let file = files[domain] else {
        log.append(.missingFile(domain.path(in: language), texts.count))
        continue
      }
      read(texts, file)
    }
    for domain in files.keys where domains[domain] == nil {
      log.append(.unknownDomain(domain.path(in: language)))
    }
  }

  private mutating func read(_ expected: [TranslatableText], _ reading: POReading) {
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
        entries.append(
          AuditedEntry(
            text: text, entry: entry, range: range,
            translations: place.translations.map { reading.range($0) }))
      }
    }
    let missing = expected.filter { !found.contains($0.key) }
    if let first = missing.first {
      log.append(.missingEntries(reading.source.path, missing.count, first))
    }
  }

  private mutating func checkEntries() -> Set<DiagnosticCode> {
    for index in entries.indices {
      let audited = entries[index]
      entries[index].findings += EntryCheck(audited.text, in: language)
        .findings(audited.entry, at: audited.translations)
    }
    return Set(TranslationChecks.all.map { $0.code })
  }

  private mutating func checkTogether() -> Set<DiagnosticCode> {
    let texts = entries.map(\.translated)
    for check in TranslationChecks.ofCatalogues {
      for finding in check.findings(in: texts, language: language) {
        guard let range = entries[finding.text].translations.first else { continue }
        entries[finding.text].findings.append(
          Diagnostic(check.code, check.severity, at: range, finding.message))
      }
    }
    return Set(TranslationChecks.ofCatalogues.map { $0.code })
  }

  private mutating func checkSpelling(_ library: SpellingLibrary) -> Set<DiagnosticCode> {
    switch library.dictionary(of: language) {
    case .failure(let missing):
      log.append(.missingDictionary(missing, for: language))
      return []
    case .success(let dictionary):
      let check = MisspeltWord(dictionary, language: language)
      for index in entries.indices {
        let audited = entries[index]
        for (form, range) in zip(audited.translated.forms, audited.translations) {
          entries[index].findings += check.findings(
            in: form, beside: audited.text.patterns, at: range)
        }
      }
      return [MisspeltWord.code]
    }
  }
}

extension AuditedEntry {
  /// The translation for checks that look at many; a form with faulty markup is left empty.
  fileprivate var translated: TranslatedText {
    TranslatedText(
      key: text.key, french: text.patterns,
      forms: entry.translation.texts.map {
        (try? MessagePattern(parsing: $0)) ?? MessagePattern(verbatim: "")
      }, isName: text.isName)
  }
}
