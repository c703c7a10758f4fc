import Localization
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import Testing

@Suite("Every journey in every language")
struct JourneyPagesTests {
  @Test(
    "every screen and the checklist are drawn whole, within the window, and translated",
    arguments: Shipped.procedures, Language.allCases)
  func pages(procedure: ProcedureID, language: Language) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(procedure)
    let presenter = shipped.presenter(language)
    let pages = JourneyPages(of: entry, presenter)
    try #require(pages.screenCount > 100)
    #expect(pages.emptyPages == [])

    let faults = PageFaults(presenter, entry.procedure)
    var wide: [String] = []
    var leaks: [String] = []
    var untranslated: [String] = []
    for (page, paragraph) in pages.paragraphs {
      for columns in [40, Typesetter.widestText] {
        wide += faults.wideLines(of: paragraph, columns: columns).map { "\(page): \($0)" }
      }
      leaks += faults.leak(in: paragraph).map { ["\(page): \($0)"] } ?? []
      if faults.isUntranslated(paragraph) { untranslated.append("\(page): \(paragraph.text.text)") }
    }
    #expect(wide.prefix(10) == [])
    #expect(leaks.prefix(10) == [])
    #expect(untranslated.count == 0, "\(untranslated.prefix(5).joined(separator: "\n"))")
    #expect(pages.untranslatedPages.prefix(10) == [])
  }
}
