import Foundation
import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer

/// What a person must never see on a page.
struct PageFaults {
  let language: Language
  /// Names of the library that are written with a hyphen, so that no ordinary word is one.
  let names: Set<Substring>
  /// What stands behind a line that is shown in French.
  let untranslatedMark: String

  init(_ presenter: Presenter, _ procedure: Procedure) {
    language = presenter.language
    let ids =
      InterfaceKey.allCases.map(\.rawValue) + procedure.steps.map(\.id.text)
      + procedure.steps.compactMap(\.question?.id.text) + procedure.values.keys.map(\.text)
    names = Set(ids.filter { $0.contains("-") }.map { $0[...] })
    untranslatedMark = presenter.line(.untranslated).text.replacing(" ", with: "\u{00A0}")
  }

  /// The lines that are wider than the column; Arabic in both orders.
  func wideLines(of page: DrawnPage) -> [String] {
    let orders = language.direction == .rightToLeft ? BidiMode.allCases : [.terminal]
    return orders.flatMap { page.lines(language, $0) }
      .filter { $0.width > Self.columns($0) }.map { "\(page.name): \($0.text)" }
  }

  /// Right-to-left lines begin at the window's edge and not at the column's.
  private static func columns(_ line: StyledText) -> Int {
    line.text.hasPrefix(" ") ? 80 : Typesetter.widestText
  }

  /// Lines without words, markup that was not read, names that are no words.
  func leaks(of page: DrawnPage) -> [String] {
    page.paragraphs.filter { $0 != .blank }.compactMap { paragraph in
      let text = paragraph.text.text
      guard let leak = Self.markup(in: text) ?? name(in: text) else { return nil }
      return "\(page.name): \(leak): \(text)"
    }
  }

  private static func markup(in text: String) -> String? {
    guard text.contains(where: { $0.isLetter || $0.isNumber || $0 == "█" || $0 == "░" }) else {
      return "no words"
    }
    return ["{", "}", "[[", "]]", "**"].first { text.contains($0) }
  }

  private func name(in text: String) -> String? {
    text.split { !$0.isLetter && !$0.isNumber && !"-_./".contains($0) }
      .first { names.contains($0) }.map(String.init)
  }

  /// The lines that are shown in French because they have no translation.
  func fallbacks(of page: DrawnPage) -> [String] {
    var lines = page.paragraphs.map(\.text.text).filter { text in
      text.filter { !Self.isolates.contains($0) }.contains("[\(untranslatedMark)]")
    }
    if lines.isEmpty, page.saysUntranslated { lines.append("a name or a value") }
    return lines.map { "\(page.name): \($0)" }
  }

  private static let isolates: Set<Character> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
}
