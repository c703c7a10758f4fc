package import Localization
package import ProcedureEngine

/// The official words that people meet at the counter, with their meaning in two languages.
package struct Glossary: Sendable {
  private struct Row {
    let word: String
    let french: String
    /// Empty where nobody translated it.
    let translation: String
  }

  private let language: Language
  private let rows: [Row]

  /// Takes the terms of a library, in order of the French word.
  package init(_ terms: some Sequence<Term>, language: Language, catalogues: Catalogues) {
    self.language = language
    rows = terms.map { term in
      Row(
        word: term.word, french: term.means.pattern.plainWords,
        translation: catalogues.lookup(term.means, in: language).current?.plainWords ?? "")
    }.sorted { $0.word.lowercased() < $1.word.lowercased() }
  }

  private var headings: [String] { ["mot officiel", "sens en français", language.nativeName] }

  /// A table for spreadsheets.
  var csv: String {
    let lines = [headings] + rows.map { [$0.word, $0.french, $0.translation] }
    return "\u{FEFF}" + lines.map { CSVText.line($0.map(FormulaGuard.protected)) }.joined()
  }

  /// A page that a browser shows and prints.
  var html: String {
    let direction = language.direction == .rightToLeft ? "rtl" : "ltr"
    func cells(_ name: String, _ texts: [String]) -> String {
      let last = "<\(name) lang=\"\(language.tag)\" dir=\"\(direction)\">"
      return zip(["<\(name)>", "<\(name)>", last], texts).map { tag, text in
        "\(tag)\(XMLText.escaped(text))</\(name)>"
      }.joined()
    }
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <meta charset="utf-8">
      <title>Mots difficiles</title>
      <style>
        body { font: 1.1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 1px solid #999; padding: .5rem; text-align: start; vertical-align: top }
      </style>
      <table>
      <thead><tr>\(cells("th", headings))</tr></thead>
      <tbody>
      \(rows.map { "<tr>\(cells("td", [$0.word, $0.french, $0.translation]))</tr>" }.joined(separator: "\n"))
      </tbody>
      </table>
      </html>

      """
  }
}
