import ProcedureEngine
import Testing

@Suite("Journeys")
struct JourneyTests {
  private let renewal = Procedure.of([
    .ask("card", choices: "a", "b", "paper"),
    .stop("paper-only", when: .chose("card", "paper")),
    .ask("reason", choices: "work", "study", when: .chose("card", "a")),
    .ask("expiry", .date),
    .read("late", when: .date(.answer("expiry"), .before(.today))),
    Step(
      id: "papers",
      kind: .gather(
        title: "Papiers",
        documents: [
          Conditional(DocumentRequest([.card])),
          Conditional(DocumentRequest([.contract]), when: .chose("reason", "work")),
        ])),
    .finish(),
  ])

  private func journey(_ answers: Answers) -> Journey {
    Journey(through: renewal, answers: answers, today: "2027-05-05")
  }

  @Test("A journey shows every step up to the first open question")
  func openQuestion() {
    #expect(journey([:]).path == ["card"])
    #expect(journey([:]).openQuestion?.id == "card")
    #expect(journey(["card": .choice("b")]).path == ["card", "expiry"])
    let done = journey(["card": .choice("b"), "expiry": .date("2027-06-15")])
    #expect(done.path == ["card", "expiry", "papers", "done"])
    #expect(done.openQuestion == nil && done.hasEnded)
  }

  @Test("A stop ends the journey early")
  func stop() {
    let stopped = journey(["card": .choice("paper"), "expiry": .date("2027-06-15")])
    #expect(stopped.path == ["card", "paper-only"])
    #expect(stopped.hasEnded)
    #expect(stopped.dropped == [.init(question: "expiry", reason: .notAsked)])
  }

  @Test("Changing an answer keeps what still applies and drops the rest everywhere")
  func changing() throws {
    let before = journey([
      "card": .choice("a"), "reason": .choice("work"), "expiry": .date("2027-06-15"),
    ])
    #expect(before.checklist.documents.map(\.alternatives) == [[.card], [.contract]])
    let after = try before.answering("card", with: .choice("b")).get()
    #expect(after.answers == ["card": .choice("b"), "expiry": .date("2027-06-15")])
    #expect(after.checklist.documents.map(\.alternatives) == [[.card]])
    #expect(after.path == ["card", "expiry", "papers", "done"])
  }

  @Test("An answer that a new question hides is kept until that question is answered")
  func pending() throws {
    let before = journey(["card": .choice("b"), "expiry": .date("2027-06-15")])
    let asked = try before.answering("card", with: .choice("a")).get()
    #expect(asked.path == ["card", "reason"])
    #expect(asked.pending == ["expiry": .date("2027-06-15")])
    let answered = try asked.answering("reason", with: .choice("study")).get()
    #expect(answered.path == ["card", "reason", "expiry", "papers", "done"])
  }

  @Test("An answer that cannot be taken is a value with a reason, and changes nothing")
  func rejected() {
    #expect(
      throws: AnswerRejection.notOffered, performing: { try self.answer("card", .choice("z")) })
    #expect(throws: AnswerRejection.wrongKind, performing: { try self.answer("card", .number(1)) })
    #expect(
      throws: AnswerRejection.unknownQuestion, performing: { try self.answer("z", .number(1)) })
    let replayed = journey(["card": .choice("z")])
    #expect(replayed.path == ["card"])
    #expect(replayed.dropped == [.init(question: "card", reason: .rejected(.notOffered))])
  }

  private func answer(_ question: QuestionID, _ answer: Answer) throws {
    _ = try journey([:]).answering(question, with: answer).get()
  }

  @Test("Back, then forward, is the identity")
  func backAndForward() throws {
    let journey = journey(["card": .choice("b"), "expiry": .date("2027-01-01")])
    #expect(journey.path == ["card", "expiry", "late", "papers", "done"])
    for step in journey.path.dropFirst() {
      let back = try #require(journey.previous(before: step))
      #expect(journey.next(after: back) == step)
    }
    #expect(journey.previous(before: "card") == nil)
    #expect(journey.next(after: "done") == nil)
  }

  @Test("A step that left the path is looked at from the nearest step before it")
  func placeOfALostStep() {
    let journey = journey(["card": .choice("b"), "expiry": .date("2027-06-15")])
    #expect(journey.place(at: nil) == 0)
    #expect(journey.place(at: "papers") == 2)
    #expect(journey.place(at: "late") == 1)
    #expect(journey.place(at: "reason") == 0)
    #expect(journey.place(at: "unheard-of") == 3)
  }

  @Test("Progress never runs backwards, and an end is all of it")
  func progress() {
    let journey = journey(["card": .choice("b"), "expiry": .date("2027-01-01")])
    let done = journey.path.map { journey.progress(at: $0).done }
    #expect(done == [0, 3, 4, 5, 7])
    #expect(journey.progress(at: "done") == Progress(done: 7, of: 7))
  }

  @Test("A step is explained by the answers its rule looked at")
  func explanation() throws {
    let late = journey(["card": .choice("b"), "expiry": .date("2027-01-01")])
    let step = try #require(renewal.step("late"))
    let explanation = late.explanation(of: step)
    #expect(explanation.because.map(\.question.id) == ["expiry"])
    #expect(explanation.dependsOnToday)
  }

  @Test("Several choices: none of these excludes the others")
  func choices() throws {
    let procedure = Procedure.of([
      .ask("papers", .choices(.of(["passport", "diploma", "none"], alone: ["none"]))), .finish(),
    ])
    let start = Journey(through: procedure, today: "2027-05-05")
    func outcome(_ chosen: Set<ChoiceID>) -> AnswerRejection? {
      if case .failure(let rejection) = start.answering("papers", with: .choices(chosen)) {
        rejection
      } else {
        nil
      }
    }
    #expect(outcome(["passport", "diploma"]) == nil)
    #expect(outcome(["none"]) == nil)
    #expect(outcome([]) == .nothingChosen)
    #expect(outcome(["none", "passport"]) == .excludesOthers("none"))
    #expect(outcome(["other"]) == .notOffered)
  }
}

extension Document {
  static let card = Document(id: "card", name: "Carte")
  static let contract = Document(id: "contract", name: "Contrat")
}
