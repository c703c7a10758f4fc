import Foundation
import Localization
import Presentation
import ProcedureEngine
import TerminalRenderer

/// What a person must never see in a paragraph.
struct PageFaults {
  private let direction: TextDirection
  /// Names of the library that are written with a hyphen, so that no ordinary word is one.
  private let names: Set<Substring>
  /// What stands behind a line that is shown in French.
  private let untranslatedMark: String

  init(_ presenter: Presenter, _ procedure: Procedure) {
    direction = presenter.language.direction
    let ids =
      InterfaceKey.allCases.map(\.rawValue) + procedure.steps.map(\.id.text)
      + procedure.steps.compactMap(\.question?.id.text) + procedure.values.keys.map(\.text)
    names = Set(ids.filter { $0.contains("-") }.map { $0[...] })
    let mark = presenter.line(.untranslated).text.replacing(" ", with: "\u{00A0}")
    untranslatedMark = "[\(mark)]"
  }

  /// The lines that are wider than a window; Arabic also in the order it is seen.
  func wideLines(of paragraph: Paragraph, columns: Int) -> [String] {
    let orders = direction == .rightToLeft ? BidiMode.allCases : [.terminal]
    return orders.flatMap { bidi in
      Typesetter(width: columns, bidi: bidi, direction: direction).lines(of: paragraph)
    }.map(\.text).filter { $0.width > columns }.map(\.text)
  }

  /// No words, markup that was not read, or a name that is no word.
  func leak(in paragraph: Paragraph) -> String? {
    let text = paragraph.text.text
    let hasWords = text.contains { $0.isLetter || $0.isNumber }
    guard hasWords else { return "no words: \(text)" }
    let markup = ["{", "}", "[[", "]]", "**"].first { text.contains($0) }
    return (markup ?? name(in: text)).map { "\($0): \(text)" }
  }

  private func name(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return nil }
    return text.split { !$0.isLetter && !$0.isNumber && !"-_./".contains($0) }
      .first { names.contains($0) }.map(String.init)
  }

  /// Whether it, or a part of it, is French because it has no translation.
  func isUntranslated(_ paragraph: Paragraph) -> Bool {
    let text = paragraph.text.text
    guard text.utf8.contains(UInt8(ascii: "[")) else { return false }
    return text.filter { !Self.isolates.contains($0) }.contains(untranslatedMark)
  }

  private static let isolates: Set<Character> = ["\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"]
}
