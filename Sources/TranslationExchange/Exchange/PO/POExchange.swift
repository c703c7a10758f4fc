import Diagnostics
import Localization

/// Translations in PO files that travel: as in the library, with the base of each entry in `#.`.
enum POExchange {
  private static let prefix = "base: "

  static func text(of document: ExchangeDocument) -> String {
    let entries = document.files.flatMap { _, file in
      zip(file.entries, units(of: file, document.language)).map { entry, unit in
        var entry = entry
        if let base = unit.base { entry.extractedComments.append(prefix + base.text) }
        return entry
      }
    }
    let header = document.files.first?.file.header ?? POHeader(language: document.language)
    return POWriter.text(of: POFile(header: header, entries: entries))
  }

  private static func units(of file: POFile, _ language: Language) -> [ExchangeUnit] {
    file.entries.map {
      ExchangeUnit($0, language: language, translator: file.header?.lastTranslator)
    }
  }

  static func read(_ source: SourceFile) -> ExchangeReading {
    let po = POReader.read(source)
    var reading = ExchangeReading(source)
    reading.log.append(contentsOf: po.diagnostics)
    let header = po.file.header
    reading.translator = header?.lastTranslator
    reading.revisionDate = header?["PO-Revision-Date"]
    if let tag = header?["Language"] { reading.takeLanguage(tag) }
    reading.lines = zip(po.file.entries, po.places).filter { !$0.0.isObsolete }.map {
      entry, place in
      ExchangeReading.Line(unit: unit(entry, reading.translator), range: po.range(place.id))
    }
    return reading
  }

  private static func unit(_ entry: POEntry, _ translator: TranslatorName?) -> ExchangeUnit {
    var unit = ExchangeUnit(
      context: entry.context ?? "", french: entry.id, plural: entry.translation.pluralID,
      forms: entry.translation.texts, state: entry.state(translator: translator),
      base: entry.extractedComments.lazy.compactMap(base).first)
    unit.notes = entry.extractedComments.filter { base($0) == nil }
    unit.remarks = entry.translatorComments
    unit.places = entry.references
    unit.previous = entry.previous?.id
    return unit
  }

  private static func base(_ comment: String) -> ExchangeBase? {
    comment.hasPrefix(prefix) ? ExchangeBase(comment.dropFirst(prefix.count)) : nil
  }
}

extension ExchangeReading {
  /// Takes the language a file names; one that people cannot choose is an error.
  mutating func takeLanguage(_ tag: String, at range: SourceRange? = nil) {
    // Editors write `uk_UA` or `uk-UA` where the library has one form of each language.
    let name = tag.prefix { $0 != "_" && $0 != "-" }.lowercased()
    guard let named = Language(tag: name), named != .source else {
      return fail(
        "wrong-language",
        "the file is in the language \(quoted(tag)), which is not translated into",
        at: range)
    }
    language = named
  }
}
