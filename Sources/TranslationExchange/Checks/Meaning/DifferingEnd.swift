package import Diagnostics
import ProcedureEngine

/// A question stays a question, a sentence a sentence, and a label gets no full stop.
///
/// Compared is the kind of the last mark, as each language writes it; quotation marks, brackets and
/// the spaces of French are passed over.
package enum DifferingEnd: TranslationCheck {
  package static let code: DiagnosticCode = "end-differs"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let french = SentenceEnd(of: pair.french.scalars)
    let translated = SentenceEnd(of: pair.translation.scalars)
    guard french != translated else { return nil }
    return "the French ends \(french.name), the translation \(translated.name): end it alike"
  }
}

/// How a text ends.
enum SentenceEnd: Hashable {
  case plain
  case statement
  case question
  case exclamation
  case ellipsis
  case colon
  case pause

  init(of scalars: [Unicode.Scalar]) {
    let last = scalars.last { !Self.closers.contains($0) }
    switch last {
    case ".": self = .statement
    case "?", "؟": self = .question
    case "!": self = .exclamation
    case "…": self = .ellipsis
    case ":": self = .colon
    case ",", ";", "،", "؛": self = .pause
    default: self = .plain
    }
  }

  private static let closers: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "\u{202F}", "»", "”", "“", "’", "\"", ")", "]", "\u{2069}",
  ]

  /// The end in a sentence: "with a full stop".
  var name: String {
    switch self {
    case .plain: "without a mark"
    case .statement: "with a full stop"
    case .question: "with a question mark"
    case .exclamation: "with an exclamation mark"
    case .ellipsis: "with an ellipsis"
    case .colon: "with a colon"
    case .pause: "with a comma or semicolon"
    }
  }
}
