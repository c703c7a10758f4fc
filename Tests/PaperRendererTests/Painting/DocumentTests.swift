import Localization
import PaperRenderer
import Presentation
import TestSupport
import Testing

@Suite("The PDF")
struct DocumentTests {
  private func sheet(_ language: Language = .arabic) throws -> Sheet {
    var sample = SampleSheet(paperCount: 30)
    sample.phone = "+32 2 518 21 23"
    sample.resumeAddress = "https://guichet.example/resume"
    return try sample.personal(language, with: language == .french ? nil : .french)
  }

  @Test("qpdf finds nothing wrong", arguments: Language.allCases)
  func sound(language: Language) throws {
    let pdf = try PaperRenderer().sample(sheet(language)).pdf
    let judge = try OutsideTool("qpdf", ["--check", "PDF"], pdf: pdf)
    #expect(judge.exitCode == 0)
    #expect(judge.output.contains("No syntax or stream encoding errors found"))
  }

  @Test("Every font is embedded as a subset, and says which letters it holds")
  func fonts() throws {
    let pdf = try PaperRenderer().sample(sheet()).pdf
    let lines = try OutsideTool("pdffonts", ["PDF"], pdf: pdf).output.split(separator: "\n")
      .dropFirst(2)
    #expect(lines.contains { $0.contains("NotoSansArabic-Regular") })
    #expect(lines.contains { $0.contains("NotoSans-Bold") })
    #expect(lines.allSatisfy { $0.contains("NotoSans") && $0.contains("yes yes yes") })
  }

  @Test("Headings, lists and links stand in its structure in the order they are read")
  func structure() throws {
    let pdf = try PaperRenderer().sample(sheet()).pdf
    let tree = try OutsideTool("pdfinfo", ["-struct", "PDF"], pdf: pdf).output
    let tags = tree.split(separator: "\n").map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    #expect(tags.first == "Document")
    #expect(tags.filter { $0 == "H1" }.count == 2)
    #expect(tags.filter { $0 == "LI" }.count == tags.filter { $0 == "LBody" }.count)
    #expect(tags.contains("Link"))
    #expect(tags.contains("Figure"))
    let first = try #require(tags.firstIndex(of: "H1"))
    #expect(try first < #require(tags.firstIndex(of: "L")))
  }

  @Test("It names its languages, its title, its author and the words of its figure")
  func description() throws {
    let pdf = try PaperRenderer().sample(sheet()).pdf
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("<< /Lang (ar)\n   /ViewerPreferences << /DisplayDocTitle true >>"))
    #expect(text.contains("<< /Lang (fr)\n   /Type /StructElem"))
    #expect(text.contains("/Alt <FEFF"))
    let info = try OutsideTool("pdfinfo", ["-isodates", "PDF"], pdf: pdf).output
    #expect(info.contains("Une démarche"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("CreationDate:    2026-11-24T00:00:00Z"))
  }

  @Test("The same sheet is the same bytes")
  func determinism() throws {
    let sheet = try sheet()
    #expect(try PaperRenderer().sample(sheet).pdf == PaperRenderer().sample(sheet).pdf)
  }

  @Test("A sheet is the same bytes whatever was drawn before it")
  func sharedFonts() throws {
    let day = try #require(SampleSheet.day)
    let bench = PaperRenderer().bench
    let pdfs = try [Language.arabic, .ukrainian, .arabic].map { language in
      try bench.render(sheet(language), format: PaperFormat(), day: day).pdf
    }
    #expect(pdfs[0] == pdfs[2])
    #expect(try pdfs[1] == PaperRenderer().sample(sheet(.ukrainian)).pdf)
  }

  @Test("The code on paper opens the place", arguments: [PaperFormat(), PaperFormat(size: .a5)])
  func code(format: PaperFormat) throws {
    let sheet = try sheet()
    let rendered = try PaperRenderer().sample(sheet, format)
    let area = try #require(rendered.areas(of: .code).first)
    #expect(area.width >= millimetres(25))
    #expect(try OutsideTool.scannedCodes(rendered.pdf) == [#require(sheet.resume).payload])
  }

  @Test("A font that is not there is named with its package")
  func missingFont() throws {
    let sheet = try sheet()
    let renderer = PaperRenderer(fonts: FontFolders(["/nowhere"]))
    #expect(throws: PaperError.missingFont(family: "Noto Sans", package: "fonts-noto-core")) {
      try renderer.sample(sheet)
    }
  }

  @Test("A sign that no font has is reported with its text")
  func missingGlyph() throws {
    let sheet = try SampleSheet(papers: [("Papier \u{13080}", "Un œil.")]).documents()
    let missing = try PaperRenderer().sample(sheet).missingGlyphs
    #expect(missing.map(\.text) == ["Papier \u{13080}"])
    #expect(missing.map(\.characters) == [["\u{13080}"]])
  }
}
