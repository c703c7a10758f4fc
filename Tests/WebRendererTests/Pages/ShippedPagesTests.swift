import Localization
import ProcedureEngine
import Testing
import WebRenderer

@Suite("Every page of the library in every language")
struct ShippedPagesTests {
  static let procedures: [ProcedureID] = [
    "diploma-equivalence", "itsme-activation", "residence-permit-renewal",
  ]

  @Test(
    "every screen and list is well formed and without fault", arguments: procedures,
    Language.allCases)
  func journeys(procedure: ProcedureID, language: Language) throws {
    let shipped = try ShippedPages.read()
    let pages = shipped.journeyPages(of: procedure, shipped.presenter(language))
    try #require(pages.count > 50)
    var context = WebContext(language: language, medium: .terminal(pixelsPerMillimetre: 3.2))
    context.procedure = procedure
    context.canGoBack = true
    var faults: [String] = []
    for (name, page) in pages {
      faults += try MarkupFaults.faults(in: shipped.renderer.html(page, in: context))
        .map { "\(name): \($0)" }
    }
    #expect(faults.prefix(10) == [])
  }

  @Test("every other page is well formed and without fault", arguments: Language.allCases)
  func others(language: Language) throws {
    let shipped = try ShippedPages.read()
    var browser = WebContext(language: language, medium: .browser)
    browser.look.beside = language == .arabic ? .french : .arabic
    for (name, page) in shipped.otherPages(shipped.presenter(language, beside: browser.look.beside))
    {
      let faults = try MarkupFaults.faults(in: shipped.renderer.html(page, in: browser))
      #expect(faults == [], "\(name)")
    }
  }
}
