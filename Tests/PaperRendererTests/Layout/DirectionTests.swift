import Localization
import PaperRenderer
import TestSupport
import Testing

@Suite("The direction of pages")
struct DirectionTests {
  private let sample = SampleSheet(paperCount: 3)

  @Test("Boxes of eight millimetres stand where lines begin", arguments: Language.allCases)
  func boxes(language: Language) throws {
    let sheet = try PaperRenderer().sample(sample.documents(language))
    let boxes = sheet.areas(of: .tickBox)
    #expect(boxes.count == 3)
    for box in boxes {
      #expect(abs(box.width - millimetres(8)) < 0.01)
      #expect(abs(box.height - millimetres(8)) < 0.01)
      switch language.direction {
      case .leftToRight: #expect(abs(box.left - millimetres(15)) < 0.01)
      case .rightToLeft: #expect(abs(box.right - millimetres(195)) < 0.01)
      }
    }
  }

  @Test("Rows are twelve millimetres high at least")
  func rowHeight() throws {
    let boxes = try PaperRenderer().sample(sample.documents()).areas(of: .tickBox)
    for (above, below) in zip(boxes, boxes.dropFirst()) where below.top > above.top {
      #expect(below.top - above.top >= millimetres(12))
    }
  }

  @Test("The second column is left of the first on a page from right to left")
  func columns() throws {
    let sheet = try PaperRenderer().sample(sample.documents(.arabic, with: .french))
    let papers = sheet.texts.filter { $0.text.contains("Papier 2") }
    try #require(papers.count == 2)
    #expect(papers[1].area.right < papers[0].area.left)
    let other = try PaperRenderer().sample(sample.documents(.ukrainian, with: .french))
    let mirrored = other.texts.filter { $0.text.contains("Papier 2") }
    try #require(mirrored.count == 2)
    #expect(mirrored[0].area.right < mirrored[1].area.left)
  }

  @Test("The same line of both languages stands in the same row")
  func rows() throws {
    let sheet = try PaperRenderer().sample(sample.documents(.ukrainian, with: .french))
    for number in 1...3 {
      let both = sheet.texts.filter { $0.text.hasSuffix("Explication \(number).") }
      try #require(both.count == 2)
      #expect(both[0].page == both[1].page)
      #expect(abs(both[0].area.top - both[1].area.top) < 8)
    }
  }

  @Test(
    "Where a page is too narrow for two columns the second language stands below the first",
    arguments: [PaperFormat(size: .a5), PaperFormat(print: .large)])
  func stacked(format: PaperFormat) throws {
    let sheet = try PaperRenderer().sample(sample.documents(.arabic, with: .french), format)
    let papers = sheet.texts.filter { $0.text.contains("Papier 2") }
    try #require(papers.count == 2)
    #expect(papers[1].area.left == papers[0].area.left)
    #expect(papers[1].area.top >= papers[0].area.bottom)
  }

  @Test("The groups of a telephone number keep their order on an Arabic page")
  func phone() throws {
    var sample = sample
    sample.phone = "+32 2 518 21 23"
    let sheet = try PaperRenderer().sample(sample.personal(.arabic, with: .french))
    let words = try OutsideTool("pdftotext", ["-bbox", "PDF", "-"], pdf: sheet.pdf).output
    let places = words.matches(of: /xMin="([0-9.]+)".*>(\+32|518|23)<\/word>/)
      .map { (left: Double($0.output.1) ?? 0, word: String($0.output.2)) }
    #expect(places.count == 6)
    for column in [places.prefix(3), places.suffix(3)] {
      #expect(column.sorted { $0.left < $1.left }.map(\.word) == ["+32", "518", "23"])
    }
  }
}
