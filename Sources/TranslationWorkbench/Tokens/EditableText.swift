package import Localization

/// A translation as it stands in a field while somebody writes.
///
/// In a text from right to left a value is isolated, and of a term its name: braces stay around a
/// value, brackets around the words of a term, and the words keep their order (UAX #9, 2.4). The
/// isolates are taken away again when the field is read.
package enum EditableText {
  /// What a field shows.
  package static func shown(_ text: String, in language: Language) -> String {
    switch language.direction {
    case .leftToRight: return text
    case .rightToLeft:
      return text.replacing(value) { BidiIsolation.isolate(String($0.output), .leftToRight) }
        .replacing(term) { "[[\(BidiIsolation.isolate(String($0.output.1), .leftToRight))|" }
    }
  }

  /// What was written in a field: one kind of line end, nothing at the ends, no isolates of ours.
  package static func read(_ text: String) -> String {
    let plain = text.replacing("\r\n", with: "\n")
      .replacing(isolatedValue) { String($0.output.1) }
      .replacing(isolatedTerm) { "[[\($0.output.1)|" }
    let trimmed = plain.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
      .reversed()
    return withoutLooseIsolates(String(trimmed))
  }

  private static var value: Regex<Substring> { /\{[a-z0-9_]+\}/.matchingSemantics(.unicodeScalar) }

  private static var term: Regex<(Substring, Substring)> {
    /\[\[([a-z0-9\-]+)\|/.matchingSemantics(.unicodeScalar)
  }

  private static var isolatedValue: Regex<(Substring, Substring)> {
    /\u{2066}(\{[a-z0-9_]+\})\u{2069}/.matchingSemantics(.unicodeScalar)
  }

  private static var isolatedTerm: Regex<(Substring, Substring)> {
    /\[\[\u{2066}([a-z0-9\-]+)\u{2069}\|/.matchingSemantics(.unicodeScalar)
  }

  /// Isolates around nothing, and those that lost their partner when a token was deleted.
  private static func withoutLooseIsolates(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var open: [Int] = []
    var loose: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case BidiIsolation.lri, BidiIsolation.rli, BidiIsolation.fsi: open.append(index)
      case BidiIsolation.pdi:
        guard let start = open.popLast() else {
          loose.insert(index)
          continue
        }
        if start + 1 == index { loose.formUnion([start, index]) }
      default: continue
      }
    }
    loose.formUnion(open)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() where !loose.contains(index) { kept.append(scalar) }
    return String(kept)
  }
}
