import Diagnostics
import Localization
import Testing
import TranslationExchange

@Suite struct UnpairedMarkTests {
  @Test(
    "a mark without its partner is found",
    arguments: [
      (
        CheckCase("Dites « oui ».", "Скажіть «так."),
        "the mark \"«\" has no partner: close it, or take it out"
      ),
      (
        CheckCase("Dites « oui ».", "قل نعم».", .arabic),
        "the mark \"»\" has no partner: close it, or take it out"
      ),
      (
        CheckCase("Louvain (Leuven)", "Leuven (Louvain", .english),
        "the mark \"(\" has no partner: close it, or take it out"
      ),
      (
        CheckCase("Dites (« oui »).", "Скажіть («так)»."),
        "the mark \")\" has no partner: close it, or take it out"
      ),
    ])
  func found(pair: CheckCase, message: String) throws {
    #expect(try pair.finding(of: UnpairedMark.self) == message)
  }

  @Test(
    "marks in pairs are accepted",
    arguments: [
      CheckCase("Dites « oui ».", "Скажіть «так»."),
      CheckCase("Louvain (Leuven)", "لوفان (Leuven)", .arabic),
      CheckCase("a) la carte", "а) картка"),
      CheckCase("Ne payez pas.", "Don’t pay.", .english),
    ])
  func accepted(pair: CheckCase) throws {
    #expect(try pair.finding(of: UnpairedMark.self) == nil)
  }

  @Test("it is reported as warning mark-unpaired")
  func identity() {
    #expect(UnpairedMark.code == "mark-unpaired")
    #expect(UnpairedMark.severity == .warning)
  }
}
