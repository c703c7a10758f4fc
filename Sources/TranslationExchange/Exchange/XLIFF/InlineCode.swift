import ProcedureEngine

/// A sentence in pieces that a translator may change, and codes that they may only move.
enum InlineCode: Hashable {
  case text(String)
  /// `{fee}`.
  case value(id: Int, code: String)
  /// The words between `[[commune|` and `]]`, or between `**` and `**`.
  case span(id: Int, start: String, end: String, [InlineCode])

  /// Splits a text; one whose markup is faulty is text as a whole.
  static func pieces(of text: String, numbering: inout CodeNumbering) -> [InlineCode] {
    numbering.beginText()
    guard let pattern = try? MessagePattern(parsing: text) else { return [.text(text)] }
    return pattern.inlines.map { InlineCode($0, &numbering) }
  }

  private init(_ inline: MessagePattern.Inline, _ numbering: inout CodeNumbering) {
    switch inline {
    case .words(let words): self = .text(words)
    case .value(let name):
      let code = "{\(name.text)}"
      self = .value(id: numbering.id(of: code), code: code)
    case .term(let term, let words):
      let start = "[[\(term.text)|"
      self = .span(id: numbering.id(of: start), start: start, end: "]]", [.text(words)])
    case .strong(let inner):
      let id = numbering.id(of: "**")
      self = .span(id: id, start: "**", end: "**", inner.map { InlineCode($0, &numbering) })
    }
  }
}

/// Gives the same code the same number in the French and in its translation.
struct CodeNumbering {
  private var ids: [Code: Int] = [:]
  private var seen: [String: Int] = [:]

  private struct Code: Hashable {
    let code: String
    let occurrence: Int
  }

  mutating func beginText() { seen = [:] }

  mutating func id(of code: String) -> Int {
    let key = Code(code: code, occurrence: seen[code, default: 0])
    seen[code, default: 0] += 1
    let id = ids[key] ?? ids.count + 1
    ids[key] = id
    return id
  }
}
