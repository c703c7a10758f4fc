import Localization
import Presentation
import ProcedureEngine
import SheetPress

/// Where staff print: every procedure as blank sheet and as papers, in every language.
struct StaffPrintPage {
  static let path = "/staff/print"
  /// Before the name of a sheet.
  static let folder = "/staff/print/"

  private let edition: Edition
  private let counts: PrintCounts
  private let today: CalendarDate
  private let titles: [ProcedureID: String]

  init(_ edition: Edition, _ counts: PrintCounts, on today: CalendarDate) {
    self.edition = edition
    self.counts = counts
    self.today = today
    let menu = edition.presenter(speaking: .source, beside: nil).procedureMenu()
    titles = Dictionary(
      uniqueKeysWithValues: menu.procedures.map { ($0.id, $0.title.text) })
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Guichet: print</title></head><body>
    <h1>Guichet: print</h1>
    <p><a href="/staff">Back</a></p>
    <p>A blank sheet is the whole procedure with its questions, to be followed with a pen. Papers \
    lists the documents to bring. With French: both languages row by row.</p>
    \(edition.library.procedures.map(section).joined(separator: "\n"))
    \(printed)
    </body></html>

    """
  }

  private func section(_ procedure: Procedure) -> String {
    let title = titles[procedure.id] ?? procedure.id.text
    let orders = SheetOrder.all(of: procedure, on: today)
    let rows = Language.allCases.map { language in
      let cells = [Sheet.Kind.blank, .documents].flatMap { kind in
        [false, true].map { isBilingual in
          let order = orders.first {
            $0.kind == kind && $0.languages.language == language
              && ($0.languages.counterLanguage != nil) == isBilingual
          }
          return "<td>\(order.map(link) ?? "")</td>"
        }
      }
      return "<tr><th lang=\"\(language.tag)\">\(language.nativeName)</th>\(cells.joined())</tr>"
    }
    return """
      <h2 lang="fr">\(title.escaped)</h2>
      <table><thead><tr><th>language</th><th colspan="2">blank sheet</th>\
      <th colspan="2">papers</th></tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
  }

  /// A sheet with its first page in small, twice as sharp as it is wide.
  private func link(_ order: SheetOrder) -> String {
    let label = order.languages.counterLanguage == nil ? "alone" : "with French"
    let name = order.name.escaped
    return """
      <a href="\(Self.folder)\(name).pdf"><img src="\(Self.folder)\(edition.version)/\(name).png" \
      alt="" width="160" height="226" loading="lazy"><br>\(label)</a>
      """
  }

  /// Sums only: nobody can be found in them.
  private var printed: String {
    let rows = counts.all.map { counted in
      """
      <tr><td>\(counted.sheet.procedure.text.escaped)</td><td>\(counted.sheet.language.tag)</td>\
      <td>\(counted.sheet.kind.rawValue)</td><td>\(counted.count)</td></tr>
      """
    }
    return """
      <h2>Made since the server started</h2>
      <table><thead><tr><th>procedure</th><th>language</th><th>sheet</th><th>times</th></tr></thead>\
      <tbody>\(rows.joined())</tbody></table>
      """
  }
}
