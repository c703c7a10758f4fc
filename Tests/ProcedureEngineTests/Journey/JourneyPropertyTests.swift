import ProcedureEngine
import Testing

@Suite("Journeys through random procedures")
struct JourneyPropertyTests {
  @Test(
    "Random answers never trap, never dead-end and never lose an answer that applies",
    arguments: 0..<300)
  func randomAnswers(seed: Int) {
    var random = RandomProcedures(seed: UInt64(seed))
    let procedure = random.procedure(steps: 12)
    let questions = procedure.steps.compactMap(\.question)
    var journey = Journey(through: procedure, today: "2026-12-01")
    for _ in 0..<40 {
      guard let question = questions.randomElement(using: &random.generator) else { break }
      let before = journey
      switch journey.answering(question.id, with: random.answer(to: question)) {
      case .failure: continue
      case .success(let after): journey = after
      }
      checkShape(journey)
      checkNothingLost(from: before, to: journey, except: question.id)
    }
  }

  /// Every journey waits for an answer or has ended, and each step is on the path once, in order.
  private func checkShape(_ journey: Journey) {
    #expect(journey.hasEnded != (journey.openQuestion != nil))
    let places = journey.path.compactMap { step in
      journey.procedure.steps.firstIndex { $0.id == step }
    }
    #expect(places == places.sorted() && Set(places).count == places.count)
    let progress = journey.path.map { journey.progress(at: $0).done }
    #expect(progress == progress.sorted())
    for step in journey.path.dropFirst() {
      #expect(journey.previous(before: step).flatMap { journey.next(after: $0) } == step)
    }
  }

  /// An answer goes only when its question is not asked on the new path, or no longer offers it.
  private func checkNothingLost(from before: Journey, to after: Journey, except changed: QuestionID)
  {
    let dropped = Set(after.dropped.map(\.question))
    for question in before.answers.questions where question != changed {
      #expect(after.answers[question] == before.answers[question] || dropped.contains(question))
    }
    for drop in after.dropped where drop.reason == .notAsked {
      #expect(!after.path.contains(StepID(drop.question.text)))
    }
  }

  @Test("Answering the open question again and again always reaches an end", arguments: 0..<200)
  func alwaysEnds(seed: Int) throws {
    var random = RandomProcedures(seed: UInt64(1000 + seed))
    let procedure = random.procedure(steps: 12)
    var journey = Journey(through: procedure, today: "2026-12-01")
    var tries = 0
    while let question = journey.openQuestion, tries < 1000 {
      tries += 1
      if case .success(let next) = journey.answering(question.id, with: random.answer(to: question))
      {
        journey = next
      }
    }
    #expect(journey.hasEnded)
  }

  @Test("Replaying the kept answers gives the same journey", arguments: 0..<100)
  func replay(seed: Int) {
    var random = RandomProcedures(seed: UInt64(2000 + seed))
    let procedure = random.procedure(steps: 10)
    var answers = Answers()
    for question in procedure.steps.compactMap(\.question) {
      answers[question.id] = random.answer(to: question)
    }
    let journey = Journey(through: procedure, answers: answers, today: "2026-12-01")
    let again = Journey(through: procedure, answers: journey.answers, today: "2026-12-01")
    #expect(again.stages == journey.stages && again.answers == journey.answers)
    #expect(again.dropped.isEmpty)
  }
}
