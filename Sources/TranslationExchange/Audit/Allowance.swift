import Diagnostics

/// A finding that a translator turned off, in a comment of the entry:
/// `# guichet: allow negation-lost because the verb already denies`.
struct Allowance: Equatable {
  let code: String
  let reason: String

  /// The code of a comment that was meant as an allowance and is none.
  static let faulty: DiagnosticCode = "allowance-faulty"
  /// The code of an allowance that turns nothing off.
  static let unused: DiagnosticCode = "allowance-unused"

  /// What such a comment begins with.
  private static let mark = "guichet:"

  /// What a comment says.
  enum Comment: Equatable {
    case allowance(Allowance)
    /// Meant as an allowance and not one; the words say why.
    case faulty(String)
    /// Any other comment.
    case plain
  }

  /// Reads one line of the translator's comments, without its `#`.
  static func reading(_ line: String) -> Comment {
    let words = line.split(separator: " ")
    guard words.first == Substring(mark) else { return .plain }
    guard words.count > 2, words[1] == "allow" else {
      return .faulty("write \"# guichet: allow CODE because REASON\"")
    }
    let code = String(words[2])
    if let problem = problem(with: code) { return .faulty(problem) }
    guard words.count > 4, words[3] == "because" else {
      return .faulty("\(quoted(code)) is allowed without a reason: add \"because …\"")
    }
    return .allowance(
      Allowance(code: code, reason: words.dropFirst(4).joined(separator: " ")))
  }

  private static func problem(with code: String) -> String? {
    if code == InvisibleCharacter.code.word {
      return "\(quoted(code)) cannot be allowed: what nobody sees can be used to deceive"
    }
    guard !TranslationChecks.allowableCodes.contains(code) else { return nil }
    let nearest = nearestName(to: code, among: TranslationChecks.allowableCodes.sorted())
    return "there is no check \(quoted(code))"
      + (nearest.map { ": did you mean \(quoted($0))?" } ?? "")
  }
}

extension TranslationChecks {
  /// The codes a comment may turn off.
  static let allowableCodes = Set(severities.keys.map(\.word)).subtracting([
    InvisibleCharacter.code.word, Allowance.faulty.word, Allowance.unused.word,
  ])
}
