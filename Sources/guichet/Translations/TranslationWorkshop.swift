import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// The texts of a library with their PO files, for commands that change translations.
struct TranslationWorkshop {
  let root: String
  let files: LibraryFolder
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
    files = try LibraryFolder(root)
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

  /// The PO files of a language, brought up to today's French; all of them, or one.
  func merged(
    _ language: Language, only domain: TextDomain? = nil
  ) throws(BrokenTranslations) -> [TextDomain: POFile] {
    var files: [TextDomain: POFile] = [:]
    for name in domains.keys where name == domain ?? name {
      files[name] = try merged(name, language)
    }
    return files
  }

  /// The domain that a person names; nothing for none.
  func domain(_ name: String?) throws(UnknownDomain) -> TextDomain? {
    guard let name else { return nil }
    let domain = TextDomain(name)
    guard domains[domain] == nil else { return domain }
    throw UnknownDomain(name: name, known: domains.keys.map(\.name).sorted())
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
  ///
  /// - Throws: When it cannot be written, or somebody wrote it since it was read.
  func write(_ file: POFile, _ domain: TextDomain, _ language: Language) throws -> Bool {
    let text = POWriter.text(of: file)
    let before = folder.files[language]?[domain]
    guard before?.text != text else { return false }
    let path = domain.path(in: language)
    guard try files.bytes(of: path) == before?.bytes else { throw ChangedMeanwhile(path: path) }
    try AtomicFile.write(text, to: "\(root)/\(path)")
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

/// A file that somebody else wrote while the command worked.
struct ChangedMeanwhile: Error, CustomStringConvertible {
  let path: String

  var description: String {
    "somebody changed \(path) at the same moment; it was left as it is: run the command again"
  }
}

/// A name that no procedure has.
struct UnknownDomain: Error, CustomStringConvertible {
  let name: String
  let known: [String]

  var description: String {
    "nothing was changed: there is no procedure \(name); there are \(known.joined(separator: ", "))"
  }
}

/// A PO file with syntax errors, which updating would lose.
struct BrokenTranslations: Error, CustomStringConvertible {
  let text: String

  var description: String { "mend this file first; it was not changed\n\(text)" }
}
