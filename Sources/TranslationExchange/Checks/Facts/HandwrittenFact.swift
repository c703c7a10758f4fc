package import Diagnostics
import Localization
import ProcedureEngine

/// An amount, a date, a time, a telephone number or an address is a value, never typed by hand.
///
/// A value has a source and is written as its language wants; what a translator types is neither
/// checked nor corrected when the fact changes. A kind the French types itself is its own fault.
package enum HandwrittenFact: TranslationCheck {
  package static let code: DiagnosticCode = "handwritten-fact"
  package static let severity: Severity = .warning

  package static func finding(in pair: TranslationPair) -> CheckFinding? {
    let facts = WrittenFact.all(in: pair.translation)
    let kinds = facts.isEmpty ? [] : WrittenFact.all(in: pair.french).map(\.kind)
    if let written = facts.first(where: { !kinds.contains($0.kind) }) {
      return "\(about: written.text) is \(written.kind.name) written by hand: \(Self.remedy)"
    }
    guard !pair.isName, !pair.isPluralForm else { return nil }
    return spelledOut(in: pair).map {
      "\(about: $0) says in words what the French does not: \(Self.remedy)"
    }
  }

  private static let remedy = "write the {value} of the French, or keep to its words"

  /// A number from three up, a month or a currency that the French does not say.
  private static func spelledOut(in pair: TranslationPair) -> String? {
    guard pair.language != .source else { return nil }
    let french = Language.source.renderer.proofreading.facts
    let target = pair.language.renderer.proofreading.facts
    for kind in [\FactWords.numbers, \.months, \.currencies] {
      let said = pair.translation.words.first { target[keyPath: kind].contains($0) }
      if let said, !pair.french.words.contains(where: { french[keyPath: kind].contains($0) }) {
        return said
      }
    }
    return nil
  }
}
