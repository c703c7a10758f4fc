package import Diagnostics
import Dispatch
import Localization
package import ProcedureEngine
package import ProcedureLibrary
package import Spelling
import Synchronization

/// Everything that is wrong with the translations of a library.
///
/// Staleness is derived from the French a translation was made from, never from a date or a flag
/// alone: an entry whose `msgid` is not today's French is stale whatever it says of itself.
package enum TranslationAudit {
  /// Audits every language that has files, languages side by side.
  ///
  /// The files of procedures that were left out because of errors are passed over. With a spelling
  /// library the words are looked up too, the French among them.
  package static func findings(
    _ texts: [TranslatableText], in readings: TranslationReadings,
    leaving leftOut: [ProcedureID] = [], spelling: SpellingLibrary? = nil
  ) -> [Diagnostic] {
    // What the translations of a procedure with errors should be is not known.
    let unknown = Set(leftOut.map { TextDomain($0.text) })
    let known = texts.filter { !unknown.contains(TextDomain(of: $0.context)) }
    let byKey = Dictionary(known.map { ($0.key, $0) }) { first, _ in first }
    let domains = Dictionary(grouping: known) { TextDomain(of: $0.context) }
    let languages = readings.languages.filter { !readings[$0].isEmpty }
    let log = Mutex(DiagnosticLog())
    DispatchQueue.concurrentPerform(iterations: languages.count) { index in
      let language = languages[index]
      let audit = LanguageAudit(
        language, of: byKey, in: domains,
        files: readings[language].filter { !unknown.contains($0.key) }, spelling: spelling)
      log.withLock { $0.append(contentsOf: audit.findings) }
    }
    if let spelling {
      let french = SourceSpelling.findings(known, spelling)
      log.withLock { $0.append(contentsOf: french) }
    }
    return log.withLock { $0.sorted }
  }
}
