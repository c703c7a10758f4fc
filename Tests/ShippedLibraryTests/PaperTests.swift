import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Testing

@Suite("The shipped library on paper")
struct PaperTests {
  @Test(
    "no sheet of a journey has a sign without a glyph", arguments: Shipped.procedures,
    Language.allCases)
  func journeys(procedure: ProcedureID, language: Language) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(procedure)
    let presenter = shipped.presenter(language).speaking(
      language, beside: language == .french ? nil : .french)
    // The blank sheet has all the words in all languages, so each journey is drawn in one of them.
    let languages = Language.allCases
    for (index, example) in entry.journeys.enumerated()
    where languages[index % languages.count] == language {
      let journey = entry.journey(of: example)
      try expectSound(presenter.personalSheet(of: journey, details), "\(example.name)")
      try expectSound(presenter.documentsSheet(of: journey, details), "\(example.name)")
    }
  }

  @Test(
    "no blank sheet has a sign without a glyph", arguments: Shipped.procedures, Language.allCases)
  func blank(procedure id: ProcedureID, language: Language) throws {
    let shipped = try Shipped.library()
    let procedure = try shipped.entry(id).procedure
    let presenter = shipped.presenter(language)
    let signposts = Signposts(of: procedure, on: procedure.criticalDays)
    try expectSound(
      presenter.blankSheet(of: procedure, following: signposts, today: Shipped.today, details),
      "\(id)")
    try expectSound(
      presenter.documentsSheet(of: procedure, today: Shipped.today, details), "\(id)")
  }

  private let details = SheetDetails(
    versionCode: "0123abcd", resumeAddress: "https://guichet.example/resume")

  private func expectSound(_ sheet: Sheet, _ name: Comment) throws {
    let rendered = try PaperRenderer().render(sheet, day: Shipped.today)
    #expect(rendered.missingGlyphs == [], name)
    let areas = rendered.pages.flatMap(\.elements).map(\.area)
    // 15 millimetres on every side of A4.
    #expect(areas.allSatisfy { $0.left > 42.5 && $0.right < 552.8 && $0.bottom < 799.4 }, name)
  }
}
