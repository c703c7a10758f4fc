package import Localization

/// A translation as it stands in a field while somebody writes.
///
/// In a text from right to left every token is isolated, so that its braces stay around it and the
/// words keep their order (UAX #9, 2.4). The isolates are taken away again when the field is read.
package enum EditableText {
  /// What a field shows.
  package static func shown(_ text: String, in language: Language) -> String {
    switch language.direction {
    case .leftToRight: return text
    case .rightToLeft:
      return replacingTokens(in: text, isIsolated: false) {
        BidiIsolation.isolate($0, .leftToRight)
      }
    }
  }

  /// What was written in a field: one kind of line end, nothing at the ends, no isolates of ours.
  package static func read(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n")
    let plain = replacingTokens(in: lines, isIsolated: true) { String($0.dropFirst().dropLast()) }
    let trimmed = plain.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
      .reversed()
    return withoutLooseIsolates(String(trimmed))
  }

  private static func replacingTokens(
    in text: String, isIsolated: Bool, with replacement: (String) -> String
  ) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.unicodeScalars.first {
      if let end = token(in: rest, isIsolated: isIsolated) {
        result += replacement(String(rest[..<end]))
        rest = rest[end...]
      } else {
        result.unicodeScalars.append(first)
        rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
      }
    }
    return result
  }

  /// Where a token ends that a text begins with: `{name}`, `[[name|`, `]]` or `**`.
  private static func token(in text: Substring, isIsolated: Bool) -> Substring.Index? {
    var scalars = text.unicodeScalars[...]
    if isIsolated, scalars.popFirst() != BidiIsolation.lri { return nil }
    guard let first = scalars.popFirst(), let second = scalars.first else { return nil }
    switch first {
    case "{":
      scalars = scalars.drop(while: \.isNameLetter)
      guard second != "}", scalars.popFirst() == "}" else { return nil }
    case "[" where second == "[":
      scalars = scalars.dropFirst().drop(while: \.isNameLetter)
      guard scalars.popFirst() == "|" else { return nil }
    case "]" where second == "]", "*" where second == "*": scalars = scalars.dropFirst()
    default: return nil
    }
    if isIsolated, scalars.popFirst() != BidiIsolation.pdi { return nil }
    return scalars.startIndex
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

extension Unicode.Scalar {
  /// A letter of the name of a value or a term.
  fileprivate var isNameLetter: Bool {
    switch self {
    case "a"..."z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
