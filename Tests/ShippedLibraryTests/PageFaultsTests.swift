import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer
import Testing

@Suite("What the search for faults finds")
struct PageFaultsTests {
  private static func faults(_ language: Language = .french) throws -> PageFaults {
    let shipped = try Shipped.library()
    let procedure = try shipped.entry("itsme-activation").procedure
    return PageFaults(shipped.presenter(language), procedure)
  }

  @Test(
    "leaks",
    arguments: [
      "Apportez {price}.", "Apportez [[carte|la carte]].", "C’est **tout**.", "bank-proof",
      "Cliquez ici : window-last-day", "· –", "",
    ])
  func leaks(text: String) throws {
    #expect(try Self.faults().leak(in: Paragraph(StyledText(text))) != nil)
  }

  @Test(
    "ordinary words are no leaks",
    arguments: ["Écrivez-nous.", "https://example.org/bank-proof", "[ ] Votre carte", "Fait : 0 %"])
  func words(text: String) throws {
    #expect(try Self.faults().leak(in: Paragraph(StyledText(text))) == nil)
  }

  @Test("a word that is wider than the window")
  func wide() throws {
    let marker = StyledText(String(repeating: "x", count: 39))
    let paragraph = Paragraph(StyledText("deux mots"), marker: marker)
    #expect(try Self.faults().wideLines(of: paragraph, columns: 40) != [])
    #expect(try Self.faults().wideLines(of: paragraph, columns: 76) == [])
  }

  @Test("the mark of a line that is still French, with isolates around it")
  func untranslated() throws {
    let presenter = try Shipped.library().presenter(.arabic)
    let mark = presenter.line(.untranslated).text.replacing(" ", with: "\u{00A0}")
    let marked = StyledText("La carte [\u{2067}\(mark)\u{2069}]")
    #expect(try Self.faults(.arabic).isUntranslated(Paragraph(marked)))
    #expect(try !Self.faults(.arabic).isUntranslated(Paragraph(StyledText("La carte"))))
  }
}
