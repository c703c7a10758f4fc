/// Writes diagnostics for people: place, severity, message, code, the line and a caret under it.
///
/// ```
/// Procedures/x/procedure.yaml:12:5: error: unknown key "questons" [unknown-key]
///   12 |     questons:
///      |     ^^^^^^^^
///   fix: write "questions"
/// ```
package struct TextPrinter: Sendable {
  private let files: [String: SourceFile]
  private let colour: Bool

  /// - Parameters:
  ///   - files: the sources to take excerpts from; a file that is missing here has no excerpt.
  ///   - colour: whether to write ANSI colour sequences.
  package init(files: some Sequence<SourceFile>, colour: Bool = false) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.colour = colour
  }

  /// The text of the diagnostics in the order given, each ending with a line break.
  package func text(for diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.reduce(into: "") { $0 += text(for: $1) }
  }

  private func text(for diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    var text = headline(
      diagnostic.location, word: severity.rawValue, style: style(of: severity),
      message: diagnostic.message, code: diagnostic.code)
    for note in diagnostic.notes {
      text += headline(note.location, word: "note", style: .cyan, message: note.message, code: nil)
    }
    for fixIt in diagnostic.fixIts {
      text += "  " + styled("fix:", .green) + " \(safeText(fixIt.message))\n"
    }
    return text
  }

  private func headline(
    _ location: SourceLocation, word: String, style: Style, message: String, code: DiagnosticCode?
  ) -> String {
    var place = safeText(location.path)
    if let start = location.range?.start { place += ":\(start.line):\(start.column)" }
    let end = code.map { " [\($0.word)]" } ?? ""
    return styled("\(place):", .bold) + " " + styled("\(word):", style)
      + " \(safeText(message))\(end)\n" + excerpt(location.range, style)
  }

  private func excerpt(_ range: SourceRange?, _ style: Style) -> String {
    guard let range, let file = files[range.path] else { return "" }
    let excerpt = SourceExcerpt(range, in: file)
    let number = String(range.start.line)
    let blank = String(repeating: " ", count: number.count)
    return "  \(number) | \(excerpt.text)\n  \(blank) | \(styled(excerpt.underline, style))\n"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "1;32"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
