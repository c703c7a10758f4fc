package import Diagnostics
import ProcedureEngine

/// A number in a sentence is a fact in disguise: it has no source, and a translation can change it.
///
/// Names such as "annexe 15" may hold digits inside `[[term|…]]`.
package enum DigitsInText: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.messages.compactMap { message in
      guard let digits = message.pattern.wordsOutsideTerms.firstNumber else { return nil }
      return Diagnostic(
        "digits-in-text", at: subject.locations.message(message),
        """
        the number \(quoted(digits)) stands in a sentence: make it a fact and write {its_name}, or \
        put a name such as "annexe 15" inside [[term|…]]
        """)
    }
  }
}

extension Procedure {
  /// Every text of the procedure, once, in reading order.
  var messages: [Message] {
    var seen: Set<Message> = []
    return ([title, summary] + steps.flatMap(\.messages)).filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The first run of digits, of whatever script.
  fileprivate var firstNumber: String? {
    guard let start = firstIndex(where: \.isNumber) else { return nil }
    return String(self[start...].prefix { $0.isNumber })
  }
}
