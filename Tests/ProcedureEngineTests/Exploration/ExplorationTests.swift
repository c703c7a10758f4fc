import ProcedureEngine
import Testing

@Suite("Exploration")
struct ExplorationTests {
  private func outcome(_ id: StepID, in steps: [Step]) -> Exploration.Outcome? {
    Exploration(of: .of(steps), on: ["2026-11-24"]).outcomes[Site(step: id, part: .step)]
  }

  @Test("A step nobody can come to has no way to hold")
  func unreachable() {
    let steps: [Step] = [
      .ask("card", choices: "a", "b"),
      .stop("b", when: .chose("card", "b")),
      .read("never", when: .chose("card", "b")),
      .read("always", when: .chose("card", "a")),
      .finish(),
    ]
    #expect(outcome("never", in: steps).map { [$0.held, $0.failed] } == [false, true])
    #expect(outcome("always", in: steps).map { [$0.held, $0.failed] } == [true, false])
  }

  @Test("Steps after everybody has stopped are not come to at all")
  func afterTheEnd() {
    #expect(outcome("late", in: [.finish(), .read("late")]) == nil)
  }

  @Test("A day between two limits is found")
  func dates() {
    func between(_ days: Int) -> [Step] {
      let opens = DateExpression.answer("expiry", minus: 45)
      let closes = DateExpression.answer("expiry", minus: 45 - days)
      return [
        .ask("expiry", .date),
        .read(
          "window",
          when: .all([.date(.today, .after(opens)), .date(.today, .before(closes))])),
        .finish(),
      ]
    }
    #expect(outcome("window", in: between(15))?.held == true)
    #expect(outcome("window", in: between(2))?.held == true)
    #expect(outcome("window", in: between(1))?.held == false)
  }

  @Test("Fees that match nobody's path are found with an example")
  func unmatchedFees() {
    let pay = Step(
      id: "pay",
      kind: .pay(title: "Payez", fees: [Conditional(Fee(.free), when: .chose("card", "a"))]))
    let exploration = Exploration(
      of: .of([.ask("card", choices: "a", "b"), pay, .finish()]), on: ["2026-11-24"])
    #expect(exploration.unmatchedFees == ["pay": ["card": .choice("b")]])
  }

  @Test("Steps that run out without an end are found with an example")
  func withoutEnd() {
    let steps: [Step] = [.ask("card", choices: "a", "b"), .finish(when: .chose("card", "a"))]
    let exploration = Exploration(of: .of(steps), on: ["2026-11-24"])
    #expect(exploration.pathWithoutEnd == ["card": .choice("b")])
  }

  @Test("A value that needs an answer not given on every path is found")
  func unknownValues() {
    let text = (try? MessagePattern(parsing: "Avant le {limit}.")) ?? MessagePattern(verbatim: "")
    let say = Message(context: MessageContext("test"), pattern: text)
    let steps: [Step] = [
      .ask("card", choices: "a", "b"),
      .ask("expiry", .date, when: .chose("card", "a")),
      Step(id: "tell", kind: .read(title: "Lisez"), say: [Conditional(say)]),
      .finish(),
    ]
    let exploration = Exploration(
      of: .of(steps, values: ["limit": .date(.expression(.answer("expiry")))]), on: ["2026-11-24"])
    #expect(exploration.unknownValues == ["tell": ["limit": ["card": .choice("b")]]])
  }

  @Test("Exploration agrees with trying all answers", arguments: 0..<150)
  func agreesWithBruteForce(seed: Int) {
    var random = RandomProcedures(seed: UInt64(5000 + seed))
    let procedure = random.procedure(steps: 7)
    let exploration = Exploration(of: procedure, on: ["2026-12-01"])
    let reached = EveryPath(of: procedure, today: "2026-12-01").steps
    for step in procedure.steps {
      let outcome = exploration.outcomes[Site(step: step.id, part: .step)]
      #expect((outcome?.held ?? false) == reached.contains(step.id), "\(step.id)")
    }
  }
}

/// The steps reached when every answer is tried, one after the other, on a quarter of a year of days.
private struct EveryPath {
  private(set) var steps: Set<StepID> = []

  init(of procedure: Procedure, today: CalendarDate) {
    follow(Journey(through: procedure, today: today))
  }

  private mutating func follow(_ journey: Journey) {
    steps.formUnion(journey.path)
    guard let question = journey.openQuestion else { return }
    for answer in answers(to: question, today: journey.today) {
      if case .success(let next) = journey.answering(question.id, with: answer) { follow(next) }
    }
  }

  private func answers(to question: Question, today: CalendarDate) -> [Answer] {
    switch question.kind {
    case .choice(let list): list.choices.map { .choice($0.id) }
    case .yesNo: [.choice(.yes), .choice(.no)]
    case .choices: [["a"], ["b"], ["a", "b"], ["none"]].map { .choices($0) }
    case .number(let range): range.map { .number($0) }
    case .office(let group): group.members.map { .office($0.id) }
    case .date:
      // The rules of these procedures flip at today, 20 days and a month from it, and on 1 February.
      [-1, 0, 1, 19, 20, 21, 30, 31, 32, 61, 62, 63].map { .date(today.adding(days: $0)) }
    }
  }
}
