package import Diagnostics
import ProcedureEngine

/// The two ends of a range stand in the order of the French: from the first to the last.
///
/// Other values may change places, as the grammar of a language wants.
package enum ReversedRange: TranslationCheck {
  package static let code: DiagnosticCode = "range-reversed"
  package static let severity: Severity = .warning

  private static let ends = [
    ("first", "last"), ("start", "end"), ("from", "to"), ("min", "max"), ("lowest", "highest"),
    ("opens", "closes"), ("earliest", "latest"),
  ]

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    guard pair.source.values.count > 1 else { return nil }
    for (lower, upper) in ends {
      let french = order(lower, upper, in: pair.source.values)
      let translated = order(lower, upper, in: pair.target.values)
      guard let french, let translated, french.isAscending != translated.isAscending else {
        continue
      }
      return """
        {\(value: translated.second)} and {\(value: translated.first)} changed places: the French says \
        {\(french.first)} first
        """
    }
    return nil
  }

  private struct Order {
    let first: ValueName
    let second: ValueName
    let isAscending: Bool
  }

  private static func order(_ lower: String, _ upper: String, in values: [ValueName]) -> Order? {
    guard let low = values.firstIndex(where: { $0.holds(lower) }),
      let high = values.firstIndex(where: { $0.holds(upper) })
    else { return nil }
    return low < high
      ? Order(first: values[low], second: values[high], isAscending: true)
      : Order(first: values[high], second: values[low], isAscending: false)
  }
}

extension ValueName {
  /// Whether a part of the name between underscores is the word.
  fileprivate func holds(_ word: String) -> Bool {
    "\(self)".split(separator: "_").contains { $0 == word }
  }
}
