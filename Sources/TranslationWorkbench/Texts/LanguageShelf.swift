package import Diagnostics
package import Localization
import ProcedureEngine
package import ProcedureLibrary
package import TranslationExchange

/// All texts of the library with their translations in one language.
package struct LanguageShelf: Sendable {
  package let language: Language
  /// In the order of the files.
  package private(set) var entries: [WorkbenchEntry] = []
  /// The files as they were read.
  private(set) var files: [TextDomain: SourceFile]
  /// The files whose errors keep them from being read as they were meant.
  let faulty: Set<TextDomain>
  /// The files as they were last without errors, where there was such a time.
  private let readings: [TextDomain: POReading]
  /// The catalogue of the files, for screens.
  package private(set) var catalogue: Catalogue
  package private(set) var memory: TranslationMemory
  package private(set) var glossary: Glossary
  private var places: [EntryID: Int] = [:]

  /// Reads the files of a language; what an earlier shelf read from the same bytes is taken over,
  /// and what it read of a file before that was broken.
  package init(
    _ texts: [TranslatableText], files: [TextDomain: SourceFile], language: Language,
    after earlier: LanguageShelf? = nil
  ) {
    self.language = language
    self.files = files
    let current = files.mapValues(POReader.read)
    let faulty = Set(current.filter { !$0.value.isSound }.keys)
    let readings = Dictionary(
      uniqueKeysWithValues: current.map { domain, reading in
        let before = faulty.contains(domain) ? earlier?.readings[domain] : nil
        return (domain, before.flatMap { $0.isSound ? $0 : nil } ?? reading)
      })
    for (domain, texts) in Dictionary(grouping: texts, by: { TextDomain(of: $0.context) }) {
      if let earlier, let bytes = earlier.files[domain]?.bytes, bytes == files[domain]?.bytes {
        entries += earlier.entries.filter { $0.domain == domain }
      } else {
        entries += Self.entries(texts, in: readings[domain]?.file, language: language)
      }
    }
    let order = Dictionary(texts.enumerated().map { (EntryID(of: $1), $0) }) { first, _ in first }
    (self.faulty, self.readings) = (faulty, readings)
    entries.sort { order[$0.id, default: 0] < order[$1.id, default: 0] }
    places = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    catalogue = CatalogueReading(readings.inOrder, language: language).catalogue
    memory = TranslationMemory(of: entries)
    glossary = Glossary(of: entries)
  }

  private static func entries(
    _ texts: [TranslatableText], in file: POFile?, language: Language
  ) -> [WorkbenchEntry] {
    let merged = POMerge.merge(texts, into: file, language: language)
    let byKey = Dictionary(
      merged.entries.filter { !$0.isObsolete }.map { ($0.key, $0) }
    ) { first, _ in first }
    return texts.compactMap { text in
      byKey[text.poKey].map {
        WorkbenchEntry(text, $0, language: language, translator: file?.header?.lastTranslator)
      }
    }
  }

  package subscript(id: EntryID) -> WorkbenchEntry? { places[id].map { entries[$0] } }

  /// How many texts a filter takes, in the whole language or one domain.
  package func count(_ kind: EntryFilter.Kind, in domain: TextDomain? = nil) -> Int {
    entries.count { (domain == nil || $0.domain == domain) && kind.takes($0) }
  }

  package var domains: [TextDomain] { Set(entries.map(\.domain)).sorted() }

  /// The text to do next after one: the next that waits, from the beginning again at the end.
  package func next(after id: EntryID?, _ filter: EntryFilter = EntryFilter(kind: .toDo))
    -> WorkbenchEntry?
  {
    let found = filter.entries(of: self).filter { $0.id != id }
    guard let id, let place = places[id] else { return found.first }
    return found.first { places[$0.id, default: 0] > place } ?? found.first
  }
}

extension TranslatableText {
  /// What names the text's entry in a PO file.
  package var poKey: POEntry.Key { POEntry.Key(context: context.path, id: key.source) }
}
