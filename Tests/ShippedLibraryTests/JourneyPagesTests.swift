import Localization
import Presentation
import ProcedureEngine
import Testing

@Suite("Every journey in every language")
struct JourneyPagesTests {
  /// The pages of all journeys of a procedure; a screen that two journeys share is drawn once.
  private struct Pages {
    let drawn: [DrawnPage]
    let faults: PageFaults

    init(_ id: ProcedureID, _ language: Language) throws {
      let shipped = try Shipped.library()
      let entry = try shipped.entry(id)
      let presenter = shipped.presenter(language)
      var seen: Set<Screen> = []
      var drawn: [DrawnPage] = []
      for example in entry.journeys {
        let journey = entry.journey(of: example)
        for stage in journey.stages {
          let screen = presenter.screen(of: journey, at: stage.step.id)
          guard seen.insert(screen).inserted else { continue }
          drawn += presenter.pages(of: screen)
        }
        drawn += presenter.lists(of: journey)
      }
      self.drawn = drawn
      faults = PageFaults(presenter, entry.procedure)
    }
  }

  @Test(
    "every screen and the checklist are drawn whole, within the column, and translated",
    arguments: Shipped.procedures, Language.allCases)
  func pages(procedure: ProcedureID, language: Language) throws {
    let pages = try Pages(procedure, language)
    try #require(pages.drawn.count > 100)
    #expect(pages.drawn.filter { $0.paragraphs.isEmpty }.map(\.name) == [])
    #expect(pages.drawn.flatMap(pages.faults.wideLines).prefix(20) == [])
    #expect(pages.drawn.flatMap(pages.faults.leaks).prefix(20) == [])
    let fallbacks = pages.drawn.flatMap(pages.faults.fallbacks)
    #expect(fallbacks.count == 0, "\(fallbacks.prefix(5).joined(separator: "\n"))")
  }
}
