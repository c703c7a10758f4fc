import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import Testing

/// The French texts of one small procedure, read by the real loader.
///
/// Only the sentences of the step `about` and what the fact `code` counts are kept: `say` and `tip`
/// are two contexts, so that one French sentence can stand in both.
enum TinyLibrary {
  static let path = "Procedures/test/procedure.yaml"

  static func texts(
    say: [String] = [], tip: [String] = [], counted: (one: String, other: String)? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [TranslatableText] {
    let loaded = try LibraryLoader.load(
      LibraryInMemory([path: yaml(say, tip, counted)]))
    #expect(
      loaded.diagnostics.map(\.message) == [], "the library itself is well formed",
      sourceLocation: sourceLocation)
    let kept = ["test/about/say", "test/about/tip"]
    return loaded.texts.filter { text in
      if case .counted = text.text { return true }
      return kept.contains(text.context.path)
    }
  }

  private static func yaml(
    _ say: [String], _ tip: [String], _ counted: (one: String, other: String)?
  ) -> String {
    let unit = counted.map {
      "\n  code: { number: 5, unit: { one: \"\($0.one)\", other: \"\($0.other)\" }, source: site }"
    }
    return """
      procedure: test
      language: fr
      title: Essai
      summary: Un essai.
      reviewed: 2026-11-24
      review-within: 6 months
      sources:
        site: { authority: Un office, kind: authority, url: example.be, copy-of: undated, seen: 2026-11 }
      facts:
        fee: { money: 20, source: site }
        delay: { duration: 10 days, source: site }\(unit ?? "")
      steps:
        - id: about
          read: Avant de commencer\(list("say", say))\(list("tip", tip))
        - id: done
          finish: Fini
      """
  }

  private static func list(_ key: String, _ sentences: [String]) -> String {
    guard !sentences.isEmpty else { return "" }
    return "\n    \(key):" + sentences.map { "\n      - \"\($0)\"" }.joined()
  }
}
