import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// The texts of a library with their PO files, for commands that change translations.
struct TranslationWorkshop {
  let root: String
  let loaded: LoadedLibrary
  let folder: TranslationFolder
  let domains: [TextDomain: [TranslatableText]]

  var texts: [TranslatableText] { loaded.texts }

  /// Opens a library.
  ///
  /// - Throws: When a file has errors: its sentences are not all known, and would be retired as if
  ///   they were gone.
  init(_ options: LibraryOptions) throws {
    root = try options.folder()
    let files = try LibraryFolder(root)
    loaded = try LibraryLoader.load(files)
    let broken = loaded.diagnostics.filter { $0.severity == .error }.map(\.location.path)
    guard broken.isEmpty else { throw BrokenFiles(paths: Set(broken).sorted()) }
    folder = try TranslationFolder(files)
    domains = Dictionary(grouping: loaded.texts) { TextDomain(of: $0.context) }
  }

  /// A PO file brought up to today's French, not yet written.
  ///
  /// - Throws: When the file has errors, which merging would lose.
  func merged(
    _ domain: TextDomain, _ language: Language, declaring act: MeaningUnchanged? = nil
  ) throws(BrokenTranslations) -> POFile {
    let source = folder.files[language]?[domain]
    let reading = source.map { POReader.read($0) }
    if let reading, DiagnosticLog(reading.diagnostics).hasErrors, let source {
      throw BrokenTranslations(text: TextPrinter(files: [source]).text(for: reading.diagnostics))
    }
    return POMerge.merge(
      domains[domain] ?? [], into: reading?.file, language: language, declaring: act)
  }

  /// Today's French of every translation that is older, in any language.
  func changedFrench() throws(BrokenTranslations) -> Set<POEntry.Key> {
    var keys: Set<POEntry.Key> = []
    for language in Language.allCases where language != .source {
      for domain in domains.keys {
        keys.formUnion(
          try merged(domain, language).entries.filter(\.isOfOlderFrench).map(\.key))
      }
    }
    return keys
  }

  /// Writes a PO file; says whether its text was another.
  func write(_ file: POFile, _ domain: TextDomain, _ language: Language) throws -> Bool {
    let text = POWriter.text(of: file)
    guard folder.files[language]?[domain]?.text != text else { return false }
    try AtomicFile.write(text, to: "\(root)/\(domain.path(in: language))")
    return true
  }
}

/// Files that must be mended before their sentences can be brought to translators.
struct BrokenFiles: Error, CustomStringConvertible {
  let paths: [String]

  var description: String {
    "nothing was changed: run `guichet check` and mend \(paths.joined(separator: ", ")) first"
  }
}

/// A PO file with syntax errors, which updating would lose.
struct BrokenTranslations: Error, CustomStringConvertible {
  let text: String

  var description: String { "mend this file first; it was not changed\n\(text)" }
}
