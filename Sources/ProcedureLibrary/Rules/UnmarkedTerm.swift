package import Diagnostics
import ProcedureEngine

/// An official word is explained on every screen where it stands.
package enum UnmarkedTerm: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let terms = subject.terms.values.sorted { $0.id < $1.id }.map { ($0, $0.word.wordList) }
    return subject.procedure.steps.flatMap { step -> [Diagnostic] in
      let marked = Set(step.messages.flatMap(\.pattern.terms))
      let unmarked = terms.filter { !marked.contains($0.0.id) }
      return step.messages.flatMap { message in
        let words = message.pattern.wordsOutsideTerms.wordList
        return unmarked.filter { words.contains(run: $0.1) }.map { term, _ in
          Diagnostic(
            "unmarked-term", .warning, at: subject.locations.message(message),
            """
            the official word \(quoted(term.word)) is not explained on this screen: write \
            [[\(term.id)|\(term.word)]] where it stands first
            """)
        }
      }
    }
  }
}

extension String {
  /// The words in lower case, without punctuation.
  fileprivate var wordList: [String] {
    lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }
}

extension [String] {
  /// Whether other words stand in these, one after the other.
  fileprivate func contains(run: [String]) -> Bool {
    guard !run.isEmpty, count >= run.count else { return false }
    return (0...(count - run.count)).contains { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
