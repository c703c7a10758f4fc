import Localization
import PaperRenderer
import TestSupport
import Testing

@Suite("Breaking pages")
struct PageBreakTests {
  @Test("One paper takes one page")
  func one() throws {
    #expect(try PaperRenderer().sample(SampleSheet(paperCount: 1).documents()).pages.count == 1)
  }

  @Test("Sixteen papers take three pages")
  func three() throws {
    #expect(try PaperRenderer().sample(SampleSheet(paperCount: 16).documents()).pages.count == 3)
  }

  @Test(
    "Of two hundred papers each stands on the page of its explanation and of its box",
    arguments: [PaperFormat(), PaperFormat(size: .a5), PaperFormat(print: .large)])
  func twoHundred(format: PaperFormat) throws {
    let sheet = try PaperRenderer().sample(SampleSheet(paperCount: 200).documents(), format)
    let pages = sheet.texts.reduce(into: [String: Int]()) { $0[$1.text] = $1.page }
    for number in 1...200 {
      let page = try #require(pages["Papier \(number)"])
      #expect(pages["Explication \(number)."] == page)
    }
    #expect(sheet.areas(of: .tickBox).count == 200)
    #expect(Self.outside(sheet, format) == [])
  }

  @Test(
    "A word wider than its column is broken and stays on the page", arguments: Language.allCases)
  func longWord(language: Language) throws {
    let word = String(repeating: "Rindfleischetikettierung", count: 40)
    let sample = SampleSheet(papers: [(word, String(repeating: "قسطنطينية", count: 60))])
    let sheet = try PaperRenderer().sample(sample.documents(language, with: .english))
    #expect(Self.outside(sheet, PaperFormat()) == [])
    #expect(
      sheet.texts.filter { $0.text.contains("Rindfleisch") }.allSatisfy { $0.area.height > 100 })
  }

  @Test(
    "What one does in a step stands behind its heading in one piece, or below it",
    arguments: [PaperFormat(), PaperFormat(size: .a5), PaperFormat(size: .a5, print: .large)])
  func aside(format: PaperFormat) throws {
    let sheet = try SampleSheet(paperCount: 1).personal(.french, with: .ukrainian)
    let pdf = try PaperRenderer().sample(sheet, format).pdf
    let text = try OutsideTool("pdftotext", ["-layout", "PDF", "-"], pdf: pdf).output
    #expect(text.contains("À préparer"))
  }

  @Test("A text of ten thousand lines goes on over as many pages as it needs")
  func tenThousandLines() throws {
    let text = String(repeating: "Un papier comme un autre, avec des mots. ", count: 16_000)
    let sheet = try PaperRenderer().sample(SampleSheet(papers: [("Long", text)]).documents())
    let lines = sheet.elements.reduce(0) { count, placed in
      guard case .text(let text, _, let lines) = placed.element.kind else { return count }
      return text.hasPrefix("Un papier comme") ? count + lines : count
    }
    #expect(lines >= 10_000)
    #expect(sheet.pages.count > 200)
    #expect(Self.outside(sheet, PaperFormat()) == [])
  }

  /// What stands outside the margins of 15 millimetres.
  static func outside(_ sheet: RenderedSheet, _ format: PaperFormat) -> [RenderedElement] {
    let (width, height) = format.size == .a4 ? (210.0, 297.0) : (148, 210)
    let margin = millimetres(15) - 0.01
    return sheet.elements.map(\.element).filter {
      $0.area.left < margin || $0.area.right > millimetres(width) - margin
        || $0.area.top < margin || $0.area.bottom > millimetres(height) - margin
    }
  }
}
