package import Diagnostics
import ProcedureEngine

/// A sentence has at most 20 words, so that a tired person reads it once.
///
/// Easy-to-read French; the same limit as GOV.UK's readability research, one step stricter.
package enum LongSentence: Rule {
  /// The longest sentence there may be, in words.
  static let limit = 20

  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.messages.flatMap { message in
      message.pattern.sentenceLengths.filter { $0 > limit }.map { length in
        Diagnostic(
          "long-sentence", at: subject.locations.message(message),
          "this sentence has \(length) words, \(limit) is the limit: say it in two sentences")
      }
    }
  }
}

extension MessagePattern {
  /// The number of words of each sentence; a value counts as one word.
  package var sentenceLengths: [Int] {
    let text = inlines.asRead
    return text.split(whereSeparator: { ".!?:…".contains($0) }).map { sentence in
      sentence.split(whereSeparator: { $0.isWhitespace || $0 == "’" || $0 == "'" })
        .count { $0.contains { $0.isLetter || $0.isNumber } }
    }.filter { $0 > 0 }
  }
}

extension [MessagePattern.Inline] {
  /// The words with every value as one letter.
  fileprivate var asRead: String {
    map { inline in
      switch inline {
      case .words(let words), .term(_, let words): words
      case .strong(let inner): inner.asRead
      case .value: "x"
      }
    }.joined()
  }
}
