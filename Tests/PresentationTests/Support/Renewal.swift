import Presentation
import ProcedureEngine

/// A small renewal with one step of each kind, written by hand.
enum Renewal {
  static let id: ProcedureID = "renewal"

  static let procedure = Procedure(
    id: id, title: message("renewal/title", "Renouveler ma carte"),
    summary: message("renewal/summary", "Votre carte a une date de fin."),
    pictogram: "residence-card", reviewed: day("2026-11-24"),
    reviewWithin: CalendarDuration(6, .months), values: values,
    steps: [
      Step(id: "card", kind: .ask(card)),
      Step(id: "expiry", kind: .ask(expiry), when: hasCard),
      Step(
        id: "too-late", kind: .stop(title: text("too-late", "La date est passée"), instead: [id]),
        when: .all([hasCard, .date(.answer("expiry"), .before(DateExpression(.today)))]),
        say: sentences("renewal/too-late/say", "Allez vite à la [[commune|commune]]."),
        offices: [Conditional(Offices.commune)]),
      about, papers, appointment, fee,
      Step(
        id: "collect", kind: .go(title: text("collect", "Allez chercher votre carte")),
        offices: [Conditional(Offices.immigration)]),
      Step(
        id: "letter", kind: .wait(title: text("letter", "Attendez la lettre"), duration: "delay")),
      Step(id: "done", kind: .finish(title: text("done", "Vous avez tout fait"))),
    ])

  static let hasCard = Condition.not(.choice("card", .anyOf(["unknown"])))

  static func text(_ step: String, _ title: String) -> Message {
    message("renewal/\(step)/title", title)
  }

  static let values: [ValueName: ValueDefinition] = [
    "opens_before": Facts.known("opens_before", .duration(CalendarDuration(45, .days))),
    "delay": Facts.known("delay", .duration(CalendarDuration(10...15, .workingDays))),
    "retry": Facts.known("retry", .duration(CalendarDuration(15, .minutes)), Sources.guide),
    "price": Facts.known("price", .money(Money(cents: 2500...2500))),
    "photo_price": Facts.unknown("photo_price", ask: Offices.commune),
    "phone": Facts.known("phone", .phone(Facts.phone), Sources.guide),
    "ask_window": .window(
      Window(
        from: DateExpression(
          .answer("expiry"), offset: .init(.earlier, .fact("opens_before"))),
        to: DateExpression(.answer("expiry"), offset: nil))),
    "first_day": .date(
      .expression(
        DateExpression(.answer("expiry"), offset: .init(.earlier, .fact("opens_before"))))),
  ]

  static let card = Question(
    id: "card", ask: message("renewal/card/ask", "Quelle carte avez-vous ?"),
    hint: sentences("renewal/card/hint", "La lettre est en haut de votre carte."),
    why: message("renewal/card/why", "Les papiers changent avec la carte."),
    kind: .choice(
      ChoiceList([
        Choice(id: "a", label: message("renewal/card/choices/a", "Carte A"), pictogram: "card"),
        Choice(id: "b", label: message("renewal/card/choices/b", "Carte B")),
        Choice(
          id: "unknown", label: message("renewal/card/choices/unknown", "Je ne sais pas"),
          help: sentences("renewal/card/choices/unknown/help", "Montrez votre carte.")),
      ])))

  static let expiry = Question(
    id: "expiry", ask: message("renewal/expiry/ask", "Quelle est la date de fin ?"), kind: .date)

  static let about = Step(
    id: "about", kind: .read(title: text("about", "Avant de commencer")),
    section: message("renewal/about/section", "La demande"),
    say: sentences(
      "renewal/about/say",
      "Votre [[annex-15|annexe 15]] reste **valable**.",
      "Demandez la carte avant le {first_day}. La [[annex-15|annexe 15]] aide.",
      "Photo : {photo_price}."),
    isOptional: true)

  static let papers = Step(
    id: "papers",
    kind: .gather(
      title: text("papers", "Préparez vos papiers"),
      documents: [
        Conditional(DocumentRequest([Documents.card])),
        Conditional(DocumentRequest([Documents.bankCard, Documents.cash], isOnlyIfAsked: true)),
      ]))

  static let appointment = Step(
    id: "appointment",
    kind: .do(
      title: text("appointment", "Prenez rendez-vous"),
      Work(
        actions: [
          Conditional(
            Action(
              text: message("renewal/appointment/actions", "Appelez la commune."),
              contacts: ["phone"])),
          Conditional(
            Action(
              text: message("renewal/appointment/actions", "Notez la date."), pictogram: "write")),
        ],
        troubles: [
          Conditional(
            Trouble(
              sign: message("renewal/appointment/trouble", "Personne ne répond ?"),
              say: sentences("renewal/appointment/trouble/say", "Appelez tôt."), wait: "retry"))
        ], first: "renewal")),
    warn: sentences("renewal/appointment/warn", "Ne payez jamais pour un rendez-vous."),
    tip: sentences("renewal/appointment/tip", "Appelez le matin."),
    offices: [Conditional(Offices.commune)],
    windows: [
      Conditional(
        Window(
          from: DateExpression(.answer("expiry"), offset: .init(.earlier, .fact("opens_before"))),
          to: DateExpression(.answer("expiry"), offset: nil)))
    ])

  static let fee = Step(
    id: "fee",
    kind: .pay(
      title: text("fee", "Payez la demande"),
      fees: [
        Conditional(
          Fee(.free, proof: Documents.card), when: .choice("card", .anyOf(["b"]))),
        Conditional(Fee(.fact("photo_price")), when: .choice("card", .anyOf(["unknown"]))),
        Conditional(Fee(.fact("price"))),
      ]))
}
