package import Diagnostics
import ProcedureEngine

/// A translation says every value that the French says, as often.
///
/// A form of a counted text may leave out the number itself: Arabic says "two days" in one word.
package enum LostPlaceholder: TranslationCheck {
  package static let code: DiagnosticCode = "placeholder-lost"
  package static let severity: Severity = .error

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    var lost = pair.source.values.missing(from: pair.target.values)
    if pair.isPluralForm { lost.removeAll { $0 == CountedMessage.count } }
    return lost.isEmpty
      ? nil : "the translation leaves out \(lost.listed): put it where the value is said"
  }
}

extension CountedMessage {
  /// The name under which a counted text says its number.
  static let count: ValueName = "count"
}

extension [ValueName] {
  /// The names that others lack, one for each time they are lacking.
  func missing(from others: [ValueName]) -> [ValueName] {
    var left = others
    return filter { name in
      guard let index = left.firstIndex(of: name) else { return true }
      left.remove(at: index)
      return false
    }
  }

  /// The names as they are written in a text: `{fee} {date}`.
  var listed: String { map { "{\($0)}" }.joined(separator: " ") }
}
