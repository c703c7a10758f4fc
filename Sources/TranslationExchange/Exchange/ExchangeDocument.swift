package import Localization

/// The texts of some domains in one language, on their way to a translator.
package struct ExchangeDocument: Sendable {
  package let language: Language
  /// The PO files brought up to today's French, without obsolete entries.
  let files: [(domain: TextDomain, file: POFile)]

  /// Takes PO files that were merged with today's French; `screens` names where a text is seen.
  package init(
    _ files: [TextDomain: POFile], language: Language, screens: [POEntry.Key: String] = [:]
  ) {
    self.language = language
    self.files = files.sorted { $0.key < $1.key }.map { domain, file in
      let entries = file.entries.filter { !$0.isObsolete }.map { entry in
        var entry = entry
        if let screen = screens[entry.key] { entry.extractedComments.append("screen: \(screen)") }
        return entry
      }
      return (domain, POFile(header: file.header, entries: entries))
    }
  }

  /// The units of each domain.
  var units: [(domain: TextDomain, units: [ExchangeUnit])] {
    files.map { domain, file in
      let translator = file.header?.lastTranslator
      return (
        domain,
        file.entries.map { ExchangeUnit($0, language: language, translator: translator) }
      )
    }
  }

  /// The text of the file to send, in UTF-8.
  package func text(as format: ExchangeFormat) -> String {
    switch format {
    case .po: POExchange.text(of: self)
    case .xliff: XLIFF1Writer(language: language).text(of: units)
    case .xliff2: XLIFF2Writer(language: language).text(of: units)
    case .csv: CSVExchange(language: language).text(of: units.flatMap(\.units))
    }
  }
}
