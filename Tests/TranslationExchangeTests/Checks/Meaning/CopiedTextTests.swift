import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct CopiedTextTests {
  @Test(
    "a French sentence left as it is is found",
    arguments: [
      (
        CheckCase("Allez à la commune.", "Allez à la commune."),
        "the translation repeats the French: translate it, or leave it empty"
      ),
      (
        CheckCase("Prix total : {fee}.", "Prix total : {fee}.", .arabic),
        "the translation repeats the French: translate it, or leave it empty"
      ),
      (
        CheckCase("**Ne payez jamais.**", "**Ne payez jamais.**"),
        "the translation repeats the French: translate it, or leave it empty"
      ),
      (
        CheckCase("{count} étapes encore", "{count} étapes encore", .arabic, isPluralForm: true),
        "the translation repeats the French: translate it, or leave it empty"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: CopiedText.self) == message)
  }

  @Test(
    "names, values and terms may stay as they are",
    arguments: [
      CheckCase("Allez à la commune.", "Ідіть до комуни."),
      CheckCase("Schaerbeek", "Schaerbeek"),
      CheckCase("Carte A", "Carte A"),
      CheckCase("{fee}", "{fee}"),
      CheckCase(
        "[[immigration-office|Office des étrangers]]", "[[immigration-office|Office des étrangers]]"
      ),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: CopiedText.self) == nil)
  }

  @Test("it is reported as warning untranslated-copy")
  func identity() {
    #expect(CopiedText.code == "untranslated-copy")
    #expect(CopiedText.severity == .warning)
  }
}
