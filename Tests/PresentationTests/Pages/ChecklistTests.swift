import Localization
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
      page.answers.map { $0.answer.map(\.text.withPlainSpaces) } == [["Carte A"], ["15 juin 2027"]])
  }
}

/// A whole list as text (`Support/DebugText.swift` explains the marks).
struct ChecklistPageTests {
  @Test("The list gathers papers, actions, prices, days and offices")
  func page() throws {
    let page = try Presenter.sample(.french).checklist(of: .renewal())
    #expect(
      page.debugText.withPlainSpaces == """
        Ma liste · Renouveler ma carte · Liste du ⟨5 mai 2027⟩
        Ce qu’il vous faut:
        - Votre carte actuelle · La carte que vous avez. · À la commune.
        - Votre carte de banque | De l’argent (Un de ces papiers suffit. Seulement si on vous le demande)
        1) À préparer · Préparez vos papiers
        - Votre carte actuelle
        - Votre carte de banque | De l’argent
        2) À faire · Prenez rendez-vous
        Quand: ⟨du 1er mai au 15 juin 2027⟩ · C’est possible maintenant. Le dernier jour est dans ⟨41⟩ jours.
        1. Appelez la commune.
           Téléphone: ⟨02 690 86 86⟩ (guide)
        2. Notez la date.
        Le bureau: Votre commune. Le bureau de votre ville.
        3) À payer · Payez la demande
        Prix: ⟨25 €⟩
        4) Où aller · Allez chercher votre carte
        Le bureau: Office des étrangers. Fermé le samedi.
           Adresse: ⟨rue du Marais 1⟩ (status-faq)
        5) Attendre · Attendez la lettre
        Combien de temps: ⟨10 à 15 jours ouvrables⟩
        Prix total: ⟨25 €⟩
        source status-faq: Office des étrangers · Page sans date · Lue : ⟨novembre 2026⟩
        source guide: Un guide · Page de ⟨2024⟩ · Lue : ⟨novembre 2026⟩ · Cela peut être différent. Vérifiez.
        """)
  }
}
