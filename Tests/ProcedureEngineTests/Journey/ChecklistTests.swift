import ProcedureEngine
import Testing

@Suite("Checklists")
struct ChecklistTests {
  private func pay(_ id: StepID, _ fees: [Conditional<Fee>]) -> Step {
    Step(id: id, kind: .pay(title: "Payez", fees: fees))
  }

  private func total(_ fees: [Conditional<Fee>]...) -> Total? {
    let steps = fees.enumerated().map { pay(StepID("pay-\($0)"), $1) }
    let procedure = Procedure.of(
      [.ask("status", choices: "refugee", "other")] + steps + [.finish()],
      values: [
        "fee": .fact(.money(Money(cents: 20000...20000))),
        "card": .fact(.money(Money(cents: 2000...3000))),
        "doubtful": .fact(
          Fact(
            name: "doubtful",
            versions: [
              .init(content: .conflicting(.money(Money(cents: 6500...6500)), source: .test))
            ])),
      ])
    return Journey(
      through: procedure, answers: ["status": .choice("refugee")], today: "2027-05-05"
    ).total
  }

  @Test("The total sums known amounts and counts those to ask")
  func totals() {
    #expect(total() == nil)
    #expect(
      total([Conditional(Fee(.fact("fee")))]) == Total(known: Money(cents: 20000...20000), toAsk: 0)
    )
    #expect(
      total([Conditional(Fee(.fact("fee")))], [Conditional(Fee(.fact("card")))])
        == Total(known: Money(cents: 22000...23000), toAsk: 0))
    #expect(
      total([Conditional(Fee(.fact("doubtful")))], [Conditional(Fee(.ask(.commune)))])
        == Total(known: .zero, toAsk: 2))
  }

  @Test("Of several fees the first that holds counts")
  func firstMatch() {
    let free = Conditional(Fee(.free), when: .chose("status", "refugee"))
    #expect(total([free, Conditional(Fee(.fact("fee")))]) == Total(known: .zero, toAsk: 0))
    let other = Conditional(Fee(.free), when: .chose("status", "other"))
    #expect(total([other, Conditional(Fee(.fact("fee")))])?.known == Money(cents: 20000...20000))
  }

  @Test("Your commune becomes the commune the person chose")
  func chosenOffice() {
    let procedure = Procedure.of([
      .ask("commune", .office(.communes)),
      Step(id: "go", kind: .go(title: "Allez"), offices: [Conditional(.commune)]),
      .finish(),
    ])
    let journey = Journey(
      through: procedure, answers: ["commune": .office("ixelles")], today: "2027-05-05")
    #expect(journey.checklist.offices.map(\.id) == ["ixelles"])
  }

  @Test("A paper asked for twice stands once; asked firmly, it is not only if asked")
  func documents() {
    func gather(_ id: StepID, _ request: DocumentRequest) -> Step {
      Step(id: id, kind: .gather(title: "Papiers", documents: [Conditional(request)]))
    }
    let procedure = Procedure.of([
      gather("one", DocumentRequest([.card], isOnlyIfAsked: true)),
      gather("two", DocumentRequest([.card])),
      gather("three", DocumentRequest([.card, .contract])),
      .finish(),
    ])
    let documents = Journey(through: procedure, today: "2027-05-05").checklist.documents
    #expect(documents == [DocumentRequest([.card]), DocumentRequest([.card, .contract])])
  }
}

extension Office {
  static let commune = Office(id: "commune", name: "Votre commune", standsFor: "communes")
}
