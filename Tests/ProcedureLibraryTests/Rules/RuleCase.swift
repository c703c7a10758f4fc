import Diagnostics
import ProcedureEngine
import ProcedureLibrary
import TestSupport
import Testing

/// A small procedure in which a rule must find something at the marked places.
struct RuleCase {
  private let marked: MarkedText
  private let journeys: String

  private static let path = "Procedures/test/procedure.yaml"
  private static let head = """
    procedure: test
    language: fr
    title: Essai
    summary: Un essai.
    reviewed: 2026-11-24
    review-within: 6 months
    sources:
      site: { authority: Un office, kind: authority, url: example.be, copy-of: undated, seen: 2026-11 }

    """
  private static let terms = """
    terms:
      annex-15: { word: papier quinze, means: un papier provisoire }
      annex: { word: annexe quinze, means: un papier provisoire }
    """

  /// - Parameters:
  ///   - body: What follows the head of a procedure: facts, questions, steps, with markers.
  ///   - journeys: The text of `journeys.yaml`.
  init(_ body: String, journeys: String = "[]") {
    marked = MarkedText(Self.head + body)
    self.journeys = journeys
  }

  /// Expects exactly these findings, by marker, code and message, on 24 November 2026.
  func expect(
    _ rule: any Rule.Type, _ expected: [(marker: String, code: String, message: String)],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let found = try check(rule, on: "2026-11-24", sourceLocation).map { finding in
      "\(finding.range.map { place($0.start) } ?? finding.location.path) \(finding.code): \(finding.message)"
    }
    let wanted = expected.map { "\(place(marked.position($0.marker))) \($0.code): \($0.message)" }
    #expect(found == wanted, sourceLocation: sourceLocation)
  }

  /// The messages a rule finds, in order of their places.
  func findings(
    of rule: any Rule.Type, on day: String = "2026-11-24",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [String] {
    try check(rule, on: day, sourceLocation).map(\.message)
  }

  private func check(
    _ rule: any Rule.Type, on day: String, _ sourceLocation: Testing.SourceLocation
  ) throws -> [Diagnostic] {
    let loaded = try LibraryLoader.load(
      LibraryInMemory([
        Self.path: marked.text, "Procedures/test/journeys.yaml": journeys,
        "Procedures/shared/terms.yaml": Self.terms,
      ]))
    #expect(
      loaded.diagnostics.map(\.message) == [], "the case itself is well formed",
      sourceLocation: sourceLocation)
    let entry = try #require(loaded.entries.first, sourceLocation: sourceLocation)
    let today = try #require(CalendarDate(iso8601: day))
    let subject = RuleSubject(
      procedure: entry.procedure, terms: loaded.library.terms, journeys: entry.journeys,
      locations: entry.locations, today: today)
    return DiagnosticLog(rule.check(subject)).sorted
  }

  private func place(_ position: SourcePosition) -> String { "\(position.line):\(position.column)" }
}
