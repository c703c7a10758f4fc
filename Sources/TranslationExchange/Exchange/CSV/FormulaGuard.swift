/// Keeps spreadsheets from running a text as a formula, without losing a character.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a return gets an apostrophe before it
/// (OWASP, CSV Injection); one that already begins with apostrophes before such a character gets one
/// more, so that taking one away always gives the text back.
enum FormulaGuard {
  static func protected(_ text: String) -> String { isAtRisk(text) ? "'\(text)" : text }

  static func original(_ cell: String) -> String {
    cell.hasPrefix("'") && isAtRisk(cell) ? String(cell.dropFirst()) : cell
  }

  private static func isAtRisk(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r": true
    default: false
    }
  }
}
