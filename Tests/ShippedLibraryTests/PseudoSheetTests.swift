import Diagnostics
import Localization
import PaperRenderer
import Presentation
import ProcedureEngine
import ProcedureLibrary
import Testing
import TranslationExchange

@Suite("Sheets with longer words, and from right to left")
struct PseudoSheetTests {
  private let details = SheetDetails(
    versionCode: "0123abcd", resumeAddress: "https://guichet.example/resume")

  private func presenter(_ pseudo: PseudoTranslation) throws -> Presenter {
    let shipped = try Shipped.library()
    let text = POWriter.text(of: pseudo.file(of: shipped.loaded.texts))
    let reading = CatalogueReading(
      [SourceFile(path: "pseudo.po", text: text)], language: pseudo.language)
    #expect(reading.diagnostics == [])
    return Presenter(
      library: shipped.loaded.library, interface: try Interface(of: shipped.loaded.library),
      catalogues: Catalogues([reading.catalogue]), language: pseudo.language, beside: .french)
  }

  /// No sign lacks a glyph, no line leaves the page, and no words stand on others.
  private func expectSound(_ sheet: Sheet, _ size: PaperFormat.Size, _ name: String) throws {
    let rendered = try PaperRenderer().render(
      sheet, format: PaperFormat(size: size), day: Shipped.today)
    #expect(rendered.missingGlyphs == [], "\(name)")
    // Points of A4 and A5, with 15 millimetres on every side.
    let (width, height) = size == .a4 ? (595.3, 841.9) : (419.5, 595.3)
    for (number, page) in rendered.pages.enumerated() {
      let texts = page.elements.compactMap { element in
        if case .text(let words, _, _) = element.kind {
          (words: words, area: element.area)
        } else {
          nil
        }
      }
      for text in texts {
        let area = text.area
        let isInside =
          area.left > 42 && area.right < width - 42 && area.bottom < height - 42
        #expect(isInside, "\(name), page \(number + 1): \(text.words)")
      }
      for (index, text) in texts.enumerated() {
        for other in texts[(index + 1)...] where text.area.covers(other.area) {
          Issue.record("\(name), page \(number + 1): \(text.words) stands on \(other.words)")
        }
      }
    }
  }

  @Test(
    "no line is wider than its box on the sheets of a procedure", arguments: Shipped.procedures,
    PseudoTranslation.allCases)
  func sheets(procedure id: ProcedureID, pseudo: PseudoTranslation) throws {
    let presenter = try presenter(pseudo)
    let entry = try Shipped.library().entry(id)
    let procedure = entry.procedure
    let signposts = Signposts(of: procedure, on: procedure.criticalDays)
    let blank = presenter.blankSheet(
      of: procedure, following: signposts, today: Shipped.today, details)
    try expectSound(blank, .a4, "\(id), blank")
    try expectSound(blank, .a5, "\(id), blank, A5")
    try expectSound(
      presenter.documentsSheet(of: procedure, today: Shipped.today, details), .a4, "\(id), papers")
    for example in entry.journeys.enumerated().filter({ $0.offset.isMultiple(of: 6) }) {
      let journey = entry.journey(of: example.element)
      try expectSound(
        presenter.personalSheet(of: journey, details), .a4, "\(id), \(example.element.name)")
    }
  }
}

extension Area {
  /// Whether another area stands on this one by more than a point.
  fileprivate func covers(_ other: Area) -> Bool {
    min(right, other.right) - max(left, other.left) > 1
      && min(bottom, other.bottom) - max(top, other.top) > 1
  }
}
