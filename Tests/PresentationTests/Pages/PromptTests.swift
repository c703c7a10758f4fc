import Localization
import Presentation
import ProcedureEngine
import Testing

struct PromptTests {
  @Test("Each kind of question has its own field, with the answer given before")
  func kinds() throws {
    let answers: Answers = [
      "papers": .choices(["none"]), "moved": .choice(.no), "persons": .number(3),
      "commune": .office("ixelles"), "country": .choice("ukraine"),
    ]
    let journey = Journey(through: Self.procedure, answers: answers, today: day("2027-05-05"))
    let presenter = try Presenter.sample(.french)
    let text = journey.stages.compactMap { stage in
      presenter.screen(of: journey, at: stage.step.id).prompt?.debugLines.joined(separator: "\n")
    }.joined(separator: "\n\n")
    #expect(
      text.withPlainSpaces == """
        ? Choisissez une ou plusieurs réponses.
        ( ) passport: Passeport
        (x) none: Aucun

        ? Répondez oui ou non.
        ( ) yes: Oui
        (x) no: Non

        ? Donnez un nombre.
        De ⟨1⟩ à ⟨12⟩

        ? Choisissez dans la liste.
        Tapez le nom ou le code postal.
        (x) ixelles: Ixelles
        ( ) schaerbeek: Schaerbeek

        ? Choisissez dans la liste.
        Tapez le début du nom.
        ( ) armenia: Arménie
        ( ) ecuador: Équateur
        (x) ukraine: Ukraine
        ( ) other: Un autre pays
        """)
  }

  @Test("The field for a date names the months and shows how a date is typed")
  func date() throws {
    let screen = try Presenter.sample(.french).screen(of: .renewal(), at: "expiry")
    guard case .date(let field) = screen.prompt?.kind else {
      Issue.record("the question has a date for an answer")
      return
    }
    #expect(field.months.map(\.text).first == "janvier")
    #expect(field.months.count == 12)
    #expect(
      field.example.debugText.withPlainSpaces == "Jour, mois, année. Par exemple : ⟨15 6 2028⟩")
    #expect(field.selected == day("2027-06-15"))
  }

  @Test("An office is found by its name and by its postcode")
  func offices() throws {
    let journey = Journey(
      through: Self.procedure, answers: Answers(), today: day("2027-05-05"))
    let answered = Journey(
      through: Self.procedure,
      answers: [
        "papers": .choices(["none"]), "moved": .choice(.no), "persons": .number(3),
      ], today: day("2027-05-05"))
    #expect(journey.openQuestion?.id == "papers")
    let screen = try Presenter.sample(.french).screen(of: answered, at: "commune")
    guard case .longList(let list) = screen.prompt?.kind else {
      Issue.record("the question has a long list")
      return
    }
    #expect(list.options(matching: "1030").map(\.id) == ["schaerbeek"])
    #expect(list.options(matching: "ixel").map(\.id) == ["ixelles"])
  }

  static let procedure = Procedure(
    id: "prompts", title: message("q/title", "Questions"), summary: message("q/summary", "Q."),
    reviewed: day("2026-11-24"), reviewWithin: CalendarDuration(6, .months), values: [:],
    steps: [
      ask("papers", .choices(ChoiceList([choice("passport", "Passeport"), none]))),
      ask("moved", .yesNo), ask("persons", .number(1...12)),
      ask("commune", .office(Offices.communes)),
      ask(
        "country",
        .choice(
          ChoiceList(
            [
              choice("other", "Un autre pays"), choice("ukraine", "Ukraine"),
              choice("ecuador", "Équateur"), choice("armenia", "Arménie"),
            ], isLong: true))),
      Step(id: "done", kind: .finish(title: message("q/done", "Fin"))),
    ])

  private static let none = Choice(
    id: "none", label: message("q/none", "Aucun"), isAlone: true)

  private static func choice(_ id: ChoiceID, _ label: String) -> Choice {
    Choice(id: id, label: message("q/\(id)", label))
  }

  private static func ask(_ id: QuestionID, _ kind: Question.Kind) -> Step {
    Step(
      id: StepID(id.text),
      kind: .ask(Question(id: id, ask: message("q/\(id)", "\(id) ?"), kind: kind)))
  }
}
