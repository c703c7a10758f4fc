import ProcedureEngine
import Testing

@Suite("Signposts")
struct SignpostsTests {
  private static let card: [Step] = [
    .ask("card", choices: "a", "b", "lost"),
    .read("a-card", when: .chose("card", "a")),
    .ask("reason", choices: "work", "study", when: .chose("card", "a", "b")),
    .stop("police", when: .chose("card", "lost")),
    .read("studies", when: .chose("reason", "study")),
    .finish(),
  ]

  private static func signposts(_ steps: [Step]) -> [Signposts.Signpost] {
    Signposts(of: .of(steps), on: ["2026-11-24"]).signposts
  }

  @Test("each answer leads to the first step that is for anyone who gave it")
  func answers() {
    let signposts = Self.signposts(Self.card)
    #expect(signposts[0].nextByChoice == ["a": .step(1), "b": .step(2), "lost": .step(3)])
    #expect(signposts[2].nextByChoice == ["work": .step(5), "study": .step(4)])
  }

  @Test("a step that only those meant come to needs no condition")
  func redundantConditions() {
    #expect(Self.signposts(Self.card).map(\.isForAll) == [true, true, true, true, true, true])
  }

  @Test("those a step is not for are sent past all that is not for them either")
  func otherwise() {
    let steps: [Step] = [
      .ask("name", .office(.communes)),
      .read("ixelles", when: .office("name", ["ixelles"])),
      .read("ixelles-too", when: .office("name", ["ixelles"])),
      .finish(),
    ]
    let signposts = Self.signposts(steps)
    #expect(!signposts[1].isForAll)
    #expect(signposts[1].otherwise == .step(3))
    #expect(signposts[2].isForAll)
  }

  @Test("the way ends at a stop, and at the finish")
  func ends() {
    let signposts = Self.signposts(Self.card)
    #expect(signposts[3].next == .end)
    #expect(signposts[5].next == .end)
  }

  @Test("an answer of many kinds leads to one place")
  func longAnswers() {
    let signposts = Self.signposts([
      .ask("day", .date), .read("past", when: .date(.answer("day"), .before(.today))), .finish(),
    ])
    #expect(signposts[0].nextByChoice.isEmpty)
    #expect(signposts[0].next == .step(1))
    #expect(!signposts[1].isForAll)
  }

  @Test("whoever follows the paper goes the way of the journey", arguments: 0..<300)
  func paperAndJourney(seed: Int) {
    var random = RandomProcedures(seed: UInt64(5000 + seed))
    let procedure = random.procedure(steps: 12)
    let signposts = Signposts(of: procedure, on: ["2026-12-01"])
    for _ in 0..<20 {
      var answers = Answers()
      for question in procedure.steps.compactMap(\.question) {
        answers[question.id] = random.answer(to: question)
      }
      let journey = Journey(through: procedure, answers: answers, today: "2026-12-01")
      guard journey.hasEnded else { continue }
      let reader = PaperReader(journey: journey, signposts: signposts)
      #expect(reader.steps == journey.path)
      #expect(reader.misread.isEmpty)
    }
  }
}

/// Somebody who follows a procedure on paper, with the answers of a journey.
private struct PaperReader {
  /// The steps that were taken.
  private(set) var steps: [StepID] = []
  /// Steps whose condition reads differently on paper.
  private(set) var misread: [StepID] = []

  init(journey: Journey, signposts: Signposts) {
    let procedure = journey.procedure
    let knowledge = signposts.knowledge(in: procedure)
    var place = 0
    while place < procedure.steps.count {
      let step = procedure.steps[place]
      let signpost = signposts.signposts[place]
      let isMeant = signpost.isForAll || journey.circumstances.holds(step.when)
      if let when = step.when, let known = knowledge[place] {
        if !when.reads(isMeant, knowing: known, in: journey.circumstances) {
          misread.append(step.id)
        }
      } else if knowledge[place] == nil {
        misread.append(step.id)
      }
      if isMeant { steps.append(step.id) }
      guard case .step(let next)? = destination(signpost, isMeant, step, journey) else { return }
      place = next
    }
  }

  private func destination(
    _ signpost: Signposts.Signpost, _ isMeant: Bool, _ step: Step, _ journey: Journey
  ) -> Signposts.Destination? {
    guard isMeant else { return signpost.otherwise }
    if case .choice(let choice)? = step.question.flatMap({ journey.circumstances.answers[$0.id] }),
      let next = signpost.nextByChoice[choice]
    {
      return next
    }
    return signpost.next
  }
}

extension Condition {
  /// Whether what is left of the condition for people of whom something is known says the same.
  fileprivate func reads(
    _ holds: Bool, knowing known: AnswerKnowledge, in circumstances: Circumstances
  ) -> Bool {
    switch simplified(knowing: known) {
    case .settled(let settled): settled == holds
    case .open(let rest): circumstances.holds(rest) == holds
    }
  }
}
