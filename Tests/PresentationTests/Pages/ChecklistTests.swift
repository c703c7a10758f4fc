import Presentation
import ProcedureEngine
import Testing

struct ChecklistTests {
  struct Case: CustomTestStringConvertible {
    let fees: [Fee]
    let said: String?
    var testDescription: String { said ?? "nothing to pay" }
  }

  static let cases = [
    Case(fees: [], said: nil),
    Case(fees: [Fee(.free)], said: "Tout est gratuit."),
    Case(fees: [Fee(.fact("price")), Fee(.free)], said: "⟨25 €⟩"),
    Case(fees: [Fee(.fact("price")), Fee(.fact("price"))], said: "⟨50 €⟩"),
    Case(
      fees: [Fee(.fact("price")), Fee(.fact("photo_price"))],
      said: "⟨25 €⟩, et encore ⟨1⟩ prix à demander"),
    Case(
      fees: [Fee(.ask(Offices.commune)), Fee(.fact("photo_price"))], said: "⟨2⟩ prix à demander"),
  ]

  @Test("The total is the sum of what is known, and says what must be asked", arguments: cases)
  func total(example: Case) throws {
    let pays = example.fees.enumerated().map { index, fee in
      Step(
        id: StepID("pay-\(index)"),
        kind: .pay(title: message("p/pay", "Payez"), fees: [Conditional(fee)]))
    }
    let end = Step(id: "done", kind: .finish(title: message("p/done", "Fin")))
    let procedure = Procedure(
      id: "p", title: message("p/title", "P"), summary: message("p/summary", "P."),
      reviewed: day("2026-11-24"), reviewWithin: CalendarDuration(6, .months),
      values: Renewal.values, steps: pays + [end])
    let page = try Presenter.sample(.french)
      .checklist(of: Journey(through: procedure, today: day("2027-05-05")))
    #expect(page.total?.text.debugText.withPlainSpaces == example.said)
  }

  @Test("The answers are listed with the step where each is changed")
  func answers() throws {
    let page = try Presenter.sample(.french).answersPage(of: .renewal())
    #expect(page.answers.map(\.step) == ["card", "expiry"])
    #expect(
      page.answers.map { $0.answer.map(\.text) } == [["Carte A"], ["15 juin 2027"]])
  }
}
