import ProcedureEngine

/// A small procedure with a prompt of every kind, and one to do first.
enum Sample {
  static let renewal: ProcedureID = "renewal"
  static let login: ProcedureID = "login"
  static let today = day("2027-05-05")

  static let card = Question(
    id: "card", ask: message("Quelle carte avez-vous ?"), why: message("Les papiers changent."),
    kind: .choice(
      ChoiceList([
        Choice(id: "a", label: message("Carte A")), Choice(id: "b", label: message("Carte B")),
        Choice(id: "none", label: message("Aucune carte")),
      ])))

  static let papers = Question(
    id: "papers", ask: message("Quels papiers avez-vous ?"),
    kind: .choices(
      ChoiceList([
        Choice(id: "passport", label: message("Un passeport")),
        Choice(id: "diploma", label: message("Un diplôme")),
        Choice(id: "nothing", label: message("Aucun papier"), isAlone: true),
      ])))

  static let expiry = Question(
    id: "expiry", ask: message("Quelle est la date de fin ?"), kind: .date)
  static let persons = Question(
    id: "persons", ask: message("Combien de personnes ?"), kind: .number(1...12))
  static let commune = Question(
    id: "commune", ask: message("Dans quelle commune ?"), kind: .office(communes))

  static let communes = OfficeGroup(
    id: "communes", name: message("Votre commune"),
    members: [
      Office(id: "anderlecht", name: message("Anderlecht"), postcodes: ["1070"]),
      Office(id: "evere", name: message("Evere"), postcodes: ["1140"]),
      Office(id: "schaerbeek", name: message("Schaerbeek"), postcodes: ["1030"]),
    ])

  static let procedure = Procedure(
    id: renewal, title: message("Renouveler ma carte"), summary: message("Avant la date de fin."),
    reviewed: today, reviewWithin: CalendarDuration(6, .months), values: [:],
    steps: [
      Step(id: "card", kind: .ask(card)),
      Step(
        id: "no-card", kind: .stop(title: message("Pas de carte"), instead: [login]),
        when: .choice("card", .anyOf(["none"]))),
      Step(id: "papers", kind: .ask(papers), when: .choice("card", .anyOf(["b"]))),
      Step(id: "expiry", kind: .ask(expiry)),
      Step(id: "persons", kind: .ask(persons)),
      Step(id: "commune", kind: .ask(commune)),
      Step(
        id: "about", kind: .read(title: message("À lire d’abord")),
        say: [Sentence(message("Une [[annex|annexe]] suffit."))]),
      Step(
        id: "appointment",
        kind: .do(
          title: message("Prenez rendez-vous"),
          Work(actions: [Conditional(Action(text: message("Appelez.")))], first: login))),
      Step(id: "done", kind: .finish(title: message("C’est fini"))),
    ])

  static let loginProcedure = Procedure(
    id: login, title: message("Activer la connexion"), summary: message("Pour les sites."),
    reviewed: today, reviewWithin: CalendarDuration(6, .months), values: [:],
    steps: [
      Step(id: "start", kind: .read(title: message("Ouvrez l’application"))),
      Step(id: "end", kind: .finish(title: message("Vous êtes connecté"))),
    ])
}

extension Library {
  static let sample = Library(
    procedures: [Sample.procedure, Sample.loginProcedure],
    terms: [
      "annex": Term(id: "annex", word: "annexe 15", means: message("un papier provisoire"))
    ],
    organisation: Organisation(
      name: message("Maison d’accueil"), ask: [Sentence(message("Demandez à l’accueil."))],
      place: [], hours: []),
    interface: SampleInterface.texts)
}
