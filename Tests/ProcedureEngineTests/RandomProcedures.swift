import ProcedureEngine
import TestSupport

/// Makes small procedures with every kind of question and condition, and answers to them.
struct RandomProcedures {
  var generator: SeededGenerator
  private var asked: [Question] = []

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func procedure(steps count: Int) -> Procedure {
    asked = []
    var steps: [Step] = []
    for index in 0..<count {
      let when = asked.isEmpty || chance(1, in: 3) ? nil : condition(depth: 2)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<6:
        let step = Step.ask(QuestionID("q\(index)"), questionKind(), when: when)
        if let question = step.question { asked.append(question) }
        steps.append(step)
      case 6:
        steps.append(
          when == nil ? .read(StepID("s\(index)")) : .stop(StepID("s\(index)"), when: when))
      default: steps.append(.read(StepID("s\(index)"), when: when))
      }
    }
    return .of(
      steps + [.finish()],
      values: [
        "delay": .fact(.duration(CalendarDuration(20, .days))),
        "limit": .fact(.date("2027-02-01")),
      ])
  }

  private mutating func questionKind() -> Question.Kind {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0..<3: .choice(.of(["a", "b", "c"]))
    case 3: .yesNo
    case 4: .choices(.of(["a", "b", "none"], alone: ["none"]))
    case 5: .number(0...4)
    case 6: .office(.communes)
    default: .date
    }
  }

  private mutating func condition(depth: Int) -> Condition {
    guard depth > 0, chance(1, in: 2), let question = asked.randomElement(using: &generator) else {
      return asked.randomElement(using: &generator).map { test(of: $0) } ?? .all([])
    }
    let first = test(of: question)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .all([first, condition(depth: depth - 1)])
    case 1: return .any([first, condition(depth: depth - 1)])
    default: return .not(condition(depth: depth - 1))
    }
  }

  private mutating func test(of question: Question) -> Condition {
    let id = question.id
    switch question.kind {
    case .choice: return .choice(id, .anyOf(pick(["a", "b", "c"])))
    case .yesNo: return .chose(id, chance(1, in: 2) ? .yes : .no)
    case .choices:
      let set = pick(["a", "b", "none"])
      return [
        .choice(id, .anyOf(set)), .choice(id, .allOf(set)), .choice(id, .noneOf(set)),
        .choice(id, .only(set)), .answered(id),
      ].randomElement(using: &generator) ?? .answered(id)
    case .number: return .number(id, Int.random(in: 0...2, using: &generator)...3)
    case .office: return .office(id, ["ixelles"])
    case .date: return dateTest(of: id)
    }
  }

  private mutating func dateTest(of id: QuestionID) -> Condition {
    let early = DateExpression(.answer(id), offset: .init(.earlier, .fact("delay")))
    let late = DateExpression(
      .answer(id), offset: .init(.earlier, .literal(CalendarDuration(1, .months))))
    let tests: [Condition] = [
      .date(.answer(id), .before(.today)),
      .date(.today, .after(early)),
      .date(.today, .within(Window(from: late, to: early))),
      .date(.answer(id), .after(.value("limit"))),
    ]
    return tests.randomElement(using: &generator) ?? .answered(id)
  }

  /// An answer of the right kind, or now and then of the wrong one.
  mutating func answer(to question: Question) -> Answer {
    if chance(1, in: 12) { return .choice("unheard-of") }
    switch question.kind {
    case .choice(let list): return .choice(list.choices.randomElement(using: &generator)?.id ?? "a")
    case .yesNo: return .choice(chance(1, in: 2) ? .yes : .no)
    case .choices: return .choices(pick(["a", "b", "none"]))
    case .number: return .number(Int.random(in: -1...5, using: &generator))
    case .office: return .office(chance(1, in: 2) ? "ixelles" : "schaerbeek")
    case .date:
      return .date(CalendarDate("2026-11-01").adding(days: .random(in: 0..<120, using: &generator)))
    }
  }

  private mutating func pick(_ choices: [ChoiceID]) -> Set<ChoiceID> {
    let picked = choices.filter { _ in chance(1, in: 2) }
    return Set(picked.isEmpty ? [choices[0]] : picked)
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }
}
