import ArgumentParser
import Diagnostics
import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

struct TranslationsUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring new and changed French sentences into the PO files.",
    discussion: """
      New sentences come empty, changed ones fuzzy with the French they were made from, and those \
      that are gone are kept as obsolete. Nothing is lost, and updating twice changes nothing.
      """)

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let root = try options.folder()
    let folder = try LibraryFolder(root)
    let loaded = try LibraryLoader.load(folder)
    let broken = loaded.diagnostics.filter { $0.severity == .error }.map(\.location.path)
    guard broken.isEmpty else {
      // Their sentences are not all known, and would be retired as if they were gone.
      throw BrokenFiles(paths: Set(broken).sorted())
    }
    let translations = try TranslationFolder(folder)
    let domains = Dictionary(grouping: loaded.texts) { TextDomain(of: $0.context) }
    for language in Language.allCases where language != .source {
      for (domain, texts) in domains.sorted(by: { $0.key < $1.key }) {
        try update(domain, texts, language, translations, in: root)
      }
    }
  }

  private func update(
    _ domain: TextDomain, _ texts: [TranslatableText], _ language: Language,
    _ translations: TranslationFolder, in root: String
  ) throws {
    let source = translations.files[language]?[domain]
    let reading = source.map { POReader.read($0) }
    if let reading, DiagnosticLog(reading.diagnostics).hasErrors, let source {
      throw BrokenTranslations(text: TextPrinter(files: [source]).text(for: reading.diagnostics))
    }
    let merged = POMerge.merge(texts, into: reading?.file, language: language)
    let text = POWriter.text(of: merged)
    guard source?.text != text else { return }
    let path = domain.path(in: language)
    try AtomicFile.write(text, to: "\(root)/\(path)")
    print("updated \(path)")
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
