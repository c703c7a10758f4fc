import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import ProcedureLibrary
import SheetPress
import TestSupport
import Testing
import TranslationExchange

/// Every procedure in every language, alone and beside French.
///
/// Every sheet is drawn. One of each kind, the longest, goes to `qpdf`: what it judges, the writing of
/// objects and streams, is the same for all.
@Suite("The shipped library on paper")
struct PaperTests {
  @Test(
    "every journey's sheets have a glyph for every sign, keep to the margins and are sound",
    arguments: Shipped.procedures, SheetLanguages.all)
  func journeys(procedure: ProcedureID, languages: SheetLanguages) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(procedure)
    let bench = shipped.press.bench
    for content in [SheetOrder.Content.personal, SheetOrder.Content.ownDocuments] {
      let orders = entry.journeys.map { SheetOrder(content(entry.journey(of: $0)), in: languages) }
      try expectSound(orders, on: bench)
    }
  }

  @Test(
    "the sheets for everybody have a glyph for every sign, keep to the margins and are sound",
    arguments: Shipped.procedures, SheetLanguages.all)
  func everybody(procedure id: ProcedureID, languages: SheetLanguages) throws {
    let shipped = try Shipped.library()
    let procedure = try shipped.entry(id).procedure
    for order in SheetOrder.all(of: procedure, on: Shipped.today, in: [languages]) {
      try expectSound([order], on: shipped.press.bench)
    }
  }

  private func expectSound(_ orders: [SheetOrder], on bench: PaperBench) throws {
    var longest: [UInt8] = []
    for (index, order) in orders.enumerated() {
      let sheet = try Shipped.library().press.rendered(
        order, resumingAt: "https://guichet.example/resume", with: bench)
      #expect(sheet.missingGlyphs == [], "\(order.name), \(index)")
      #expect(sheet.isInsideMargins, "\(order.name), \(index)")
      if sheet.pdf.count > longest.count { longest = sheet.pdf }
    }
    let judge = try OutsideTool("qpdf", ["--check", "PDF"], pdf: longest)
    #expect(judge.exitCode == 0, "\(judge.output)")
  }

  @Test("the code on a person's sheet holds their answers, no more", arguments: Shipped.procedures)
  func code(procedure: ProcedureID) throws {
    let shipped = try Shipped.library()
    let entry = try shipped.entry(procedure)
    let journeys = entry.journeys.map { entry.journey(of: $0) }
    let journey = try #require(journeys.max { $0.answers.count < $1.answers.count })
    let languages = SheetLanguages(.arabic, with: .french)
    let sheet = try shipped.press.rendered(
      SheetOrder(.personal(journey), in: languages),
      resumingAt: "https://guichet.example/resume")
    let code = try #require(try OutsideTool.scannedCodes(sheet.pdf).first)
    let parts = code.split(separator: "#")
    #expect(parts.first == "https://guichet.example/resume")
    #expect(
      try SavedPlace(code: String(parts[1]))
        == SavedPlace(procedure: procedure, answers: journey.circumstances.answers))
  }
}

extension RenderedSheet {
  /// Whether everything stands 15 millimetres from every side of A4.
  fileprivate var isInsideMargins: Bool {
    pages.flatMap(\.elements).map(\.area)
      .allSatisfy { $0.left > 42.5 && $0.right < 552.8 && $0.top > 42.5 && $0.bottom < 799.4 }
  }
}
