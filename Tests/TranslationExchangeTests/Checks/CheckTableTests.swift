import Diagnostics
import Foundation
import TestSupport
import Testing
import TranslationExchange

/// The table of the contributing page beside the checks there are.
@Suite struct CheckTableTests {
  @Test("the page lists every check with its severity, and no other")
  func table() throws {
    let page = try String(
      contentsOf: RepositoryPaths.at(".github", "CONTRIBUTING.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), cells.count == 3 else { return nil }
      return "\(cells[0].replacing("`", with: "")) \(cells[1])"
    }
    let expected = TranslationChecks.severities.map { "\($0.key) \($0.value.rawValue)" }
    #expect(rows.sorted() == expected.sorted())
    #expect(rows.count > 20)
  }
}
