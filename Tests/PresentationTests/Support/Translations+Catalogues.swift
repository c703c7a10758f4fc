import Diagnostics
import Localization
import Testing

extension Translations {
  /// The catalogues of rows, and of the one plural text, read from PO like the shipped ones.
  static func catalogues(_ rows: [Row]) -> Catalogues {
    Catalogues(
      Language.allCases.filter { $0 != .source }.map { language in
        let file = SourceFile(path: "\(language.tag).po", text: po(rows, in: language))
        let reading = CatalogueReading([file], language: language)
        #expect(reading.diagnostics.isEmpty)
        return reading.catalogue
      })
  }

  /// The PO file of a language.
  static func po(_ rows: [Row], in language: Language) -> String {
    let header = """
      msgid ""
      msgstr ""
      "Language: \(language.tag)\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: \(language.pluralForms.header)\\n"
      """
    let entries = rows.map { row in
      """
      msgctxt "\(row.context)"
      msgid "\(row.french)"
      msgstr "\(row.translation(in: language))"
      """
    }
    return ([header] + entries + [windowOpenEntry(in: language)]).joined(separator: "\n\n") + "\n"
  }

  private static func windowOpenEntry(in language: Language) -> String {
    let forms = (windowOpen[language] ?? []).enumerated().map { "msgstr[\($0)] \"\($1)\"" }
    return """
      msgctxt "interface/window-open"
      msgid "C’est possible maintenant. Le dernier jour est dans {count} jour."
      msgid_plural "C’est possible maintenant. Le dernier jour est dans {count} jours."
      \(forms.joined(separator: "\n"))
      """
  }
}

extension Translations.Row {
  fileprivate func translation(in language: Language) -> String {
    [.ukrainian: ukrainian, .arabic: arabic, .english: english][language] ?? ""
  }
}
