import Localization
import ProcedureEngine
import ProcedureLibrary
import TranslationExchange

/// What staff see: which library is shown, what is wrong with it, how much is translated.
///
/// It is in English, as the command is, and holds nothing of anybody who uses the terminal.
struct StaffPage {
  private let edition: Edition
  private let failure: ReloadFailure?

  init(_ shelf: EditionShelf) {
    edition = shelf.edition
    failure = shelf.failure
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Guichet: staff</title></head><body>
    <h1>Guichet: staff</h1>
    <h2>The library</h2>
    <p>Shown now: version <code>\(edition.version)</code>, \
    \(edition.library.procedures.count) procedures.</p>
    \(changes)
    \(list(edition.omissions.map(\.reason), heading: "Left out because of errors"))
    <h2>Translations</h2>
    <table><thead><tr><th>language</th><th>file</th><th>translated</th><th>stale</th>\
    <th>missing</th></tr></thead><tbody>
    \(edition.translations.map(row).joined(separator: "\n"))
    </tbody></table>
    <h2>Paper</h2>
    <p><a href="\(StaffPrintPage.path)">Print sheets</a></p>
    <h2>Screen</h2>
    <p><a href="/calibration">Hold a bank card to the screen</a></p>
    </body></html>

    """
  }

  private var changes: String {
    guard let failure else { return "<p>The files on disk are the ones shown.</p>" }
    return list(failure.lines, heading: "The changed files have errors and are not shown")
  }

  private func row(_ status: TranslationStatus) -> String {
    """
    <tr><td>\(status.language.tag)</td><td>\(status.domain.name.escaped)</td>\
    <td>\(status.count(.translated) + status.count(.reviewed)) of \(status.total)</td>\
    <td>\(status.count(.stale))</td><td>\(status.count(.missing))</td></tr>
    """
  }

  private func list(_ lines: [String], heading: String) -> String {
    if lines.isEmpty { return "" }
    let items = lines.map { "<li>\($0.escaped)</li>" }.joined()
    return "<h3>\(heading)</h3><ul>\(items)</ul>"
  }
}
