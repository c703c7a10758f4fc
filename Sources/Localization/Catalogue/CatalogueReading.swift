package import Diagnostics
import ProcedureEngine

/// A catalogue made from PO files, with what is wrong in them.
///
/// A faulty translation is a diagnostic and counts as missing; nothing else is lost with it.
package struct CatalogueReading: Sendable {
  package private(set) var catalogue: Catalogue
  /// Sorted by place.
  package var diagnostics: [Diagnostic] { log.sorted }
  private var log = DiagnosticLog()

  /// Reads the files of a language; none gives an empty catalogue.
  package init(_ files: [SourceFile], language: Language) {
    self.init(files.map(POReader.read), language: language)
  }

  /// Takes files that were read before.
  package init(_ readings: [POReading], language: Language) {
    self.init(readings, over: Catalogue(language: language))
  }

  /// Takes files over a catalogue: an entry that both have is the one of the files.
  package init(_ readings: [POReading], over base: Catalogue) {
    catalogue = base
    for reading in readings {
      log.append(contentsOf: reading.diagnostics)
      checkHeader(of: reading)
      let translator = reading.file.header?.lastTranslator
      for (entry, place) in zip(reading.file.entries, reading.places) where !entry.isObsolete {
        take(entry, by: translator, at: place, in: reading)
      }
    }
  }

  private mutating func checkHeader(of reading: POReading) {
    guard let tag = reading.file.header?["Language"], tag != catalogue.language.tag else { return }
    log.append(
      Diagnostic(
        "po-language", .warning, at: .file(path: reading.source.path),
        "the header says language \(quoted(tag)), and the file is read as "
          + "\"\(catalogue.language.tag)\""))
  }

  private mutating func take(
    _ entry: POEntry, by translator: TranslatorName?, at place: POPlace, in reading: POReading
  ) {
    guard let path = entry.context, !entry.translation.isEmpty else { return }
    let context = MessageContext(path)
    let origin = StaleTranslation(
      french: entry.isFuzzy ? entry.previous?.id ?? entry.id : entry.id,
      words: entry.translation.texts[0])
    func state<Words>(_ words: Words?) -> Translation<Words> {
      guard let words else { return .missing }
      return entry.isReviewed(translator: translator) ? .reviewed(words) : .translated(words)
    }
    switch entry.translation {
    case .single(let text):
      let translation =
        entry.isFuzzy ? .stale(origin) : state(pattern(text, place.translations[0], reading))
      catalogue.add(translation, of: entry.id, in: context, origin: origin)
    case .plural(_, let forms):
      let translation = entry.isFuzzy ? .stale(origin) : state(counted(forms, place, reading))
      catalogue.add(counted: translation, of: entry.id, in: context, origin: origin)
    }
  }

  private mutating func counted(
    _ forms: [String], _ place: POPlace, _ reading: POReading
  ) -> CountedForms? {
    let language = catalogue.language
    let categories = language.pluralForms.categories
    guard forms.count == categories.count else {
      log.append(
        Diagnostic(
          "po-plural-forms", at: reading.range(place.entry),
          "\(language.tag) has \(categories.count) plural forms ("
            + categories.map(\.rawValue).joined(separator: ", ")
            + "), and the entry has \(forms.count)"))
      return nil
    }
    var patterns: [MessagePattern] = []
    for (form, offsets) in zip(forms, place.translations) {
      guard !form.isEmpty, let pattern = pattern(form, offsets, reading) else { return nil }
      patterns.append(pattern)
    }
    return CountedForms(patterns, language: language)
  }

  private mutating func pattern(
    _ text: String, _ offsets: Range<Int>, _ reading: POReading
  ) -> MessagePattern? {
    // Most texts hold no markup, and need not be parsed.
    if !text.utf8.contains(where: Self.isMarkup) { return MessagePattern(verbatim: text) }
    do {
      return try MessagePattern(parsing: text)
    } catch {
      log.append(
        Diagnostic("po-markup", at: reading.range(offsets), "in msgstr \(error.kind.explanation)"))
      return nil
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "*"): true
    default: false
    }
  }
}

extension PatternFault.Kind {
  /// What is wrong, in words a translator understands.
  fileprivate var explanation: String {
    switch self {
    case .unclosedValue: "a value is not closed: write \"{name}\""
    case .emptyValue: "a value has no name: write \"{name}\""
    case .invalidValueName(let name): "\(quoted(name)) is no name of a value"
    case .unclosedTerm: "a term is not closed: write \"[[name|words]]\""
    case .termWithoutWords: "a term has no words: write \"[[name|words]]\""
    case .invalidTermName(let name): "\(quoted(name)) is no name of a term"
    case .unclosedStrong: "strong words are not closed: write \"**words**\""
    case .emptyStrong: "there are no words between \"**\" and \"**\""
    case .unopenedBrace: "a \"}\" stands without \"{\""
    }
  }
}
