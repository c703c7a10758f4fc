import Localization
import ProcedureEngine
import Testing
import TranslationWorkbench

struct DraftProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let draft: String
    let problems: [DraftProblem]

    var testDescription: String { draft.debugDescription }
  }

  @Test(
    "A draft is kept only when every token of the French is whole.",
    arguments: [
      Case(draft: "Ціна {fee}.", problems: []),
      Case(draft: "", problems: [.empty]),
      Case(draft: " \n ", problems: [.empty]),
      Case(draft: "Ціна.", problems: [.missingToken(.value("fee"))]),
      Case(draft: "Ціна {fee.", problems: [.brokenToken, .missingToken(.value("fee"))]),
      Case(draft: "Ціна fee}.", problems: [.brokenToken, .missingToken(.value("fee"))]),
      Case(draft: "Ціна {fee} {fee}.", problems: [.strangeToken("{fee}")]),
      Case(
        draft: "Ціна {price}.",
        problems: [.missingToken(.value("fee")), .strangeToken("{price}")]),
      Case(draft: "[[town|Ціна]] {fee}.", problems: [.strangeToken("[[town|…]]")]),
      Case(draft: "Ціна \u{202E}{fee}.", problems: [.hiddenDirection]),
      Case(draft: "Ціна \u{2067}א\u{2069} {fee}.", problems: []),
      Case(draft: "Ціна\u{7}{fee}.", problems: [.controlCharacter]),
      Case(draft: "<script>alert(1)</script> {fee}", problems: []),
      Case(draft: String(repeating: "а", count: 5000), problems: [.tooLong]),
    ])
  func single(_ example: Case) {
    #expect(
      DraftProblem.all(
        in: [example.draft], of: SmallCatalogue.text(SmallCatalogue.fee), language: .ukrainian)
        == example.problems)
  }

  @Test("A form of a counted text may leave the number out, and none may be empty.")
  func counted() {
    let text = SmallCatalogue.text("{count} chiffre")
    #expect(
      DraftProblem.all(
        in: ["لا أرقام", "رقم", "رقمان", "{count} أرقام", "{count} رقمًا", "{count} رقم"],
        of: text, language: .arabic) == [])
    #expect(
      DraftProblem.all(
        in: ["", "رقم", "رقمان", "{count} أرقام", "", "{count} رقم"], of: text,
        language: .arabic) == [.emptyForm(.zero), .emptyForm(.many)])
  }

  @Test("The tokens of a sentence come in order, strong words once.")
  func tokens() throws {
    let pattern = try MessagePattern(parsing: "**A** [[card|carte]] {fee} **b {day}**")
    #expect(
      SentenceToken.all(in: pattern) == [
        .strong, .term("card", words: "carte"), .value("fee"), .value("day"),
      ])
  }
}
