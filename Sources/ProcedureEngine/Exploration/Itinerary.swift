/// A procedure as the crowd goes through it: every condition once, by number.
struct Itinerary {
  /// What there is to see at a step.
  struct Stop {
    let step: Step
    /// The number of the step's own condition.
    let when: Int?
    let lists: [(part: Site.Part, conditions: [Int?])]
    /// Computed values that are shown, with the number of the condition of their sentence.
    let computedValues: [(name: ValueName, when: Int?)]
    /// For a question: the conditions that look at its answer, as they are seen after it.
    let settling: [(number: Int, prospect: Prospect)]
    /// The conditions that nobody tests after this step.
    let expiring: [Int]
  }

  private(set) var stops: [Stop] = []
  private(set) var conditions: [Condition] = []
  /// Every condition as it is seen before the first step.
  private(set) var prospects: [Prospect] = []
  private var numbers: [Condition: Int] = [:]

  init(of procedure: Procedure, _ values: ValueGraph) {
    var open = Set(procedure.steps.compactMap { $0.question?.id })
    let allQuestions = open
    let seen = procedure.steps.map { sight(of: $0, values) }
    var lastUse = [Int](repeating: -1, count: conditions.count)
    for (index, sight) in seen.enumerated() {
      for number in sight.numbers { lastUse[number] = index }
    }
    prospects = conditions.map { Prospect($0, openQuestions: allQuestions, values) }
    let behind = conditions.map { values.questions(behindAllOf: $0) }
    for (index, sight) in seen.enumerated() {
      var settling: [(number: Int, prospect: Prospect)] = []
      if let question = sight.step.question {
        open.remove(question.id)
        settling = conditions.indices
          .filter { lastUse[$0] > index && behind[$0].contains(question.id) }
          .map { ($0, Prospect(conditions[$0], openQuestions: open, values)) }
      }
      stops.append(
        Stop(
          step: sight.step, when: sight.when, lists: sight.lists,
          computedValues: sight.computedValues, settling: settling,
          expiring: lastUse.indices.filter { lastUse[$0] == index }))
    }
  }

  /// The conditions that are tested after a step, to tell answers apart.
  func conditions(after stop: Stop) -> [Condition] { stop.settling.map { conditions[$0.number] } }

  private struct Sight {
    let step: Step
    let when: Int?
    let lists: [(part: Site.Part, conditions: [Int?])]
    let computedValues: [(name: ValueName, when: Int?)]
    let numbers: [Int]
  }

  private mutating func sight(of step: Step, _ values: ValueGraph) -> Sight {
    let when = number(step.when)
    let lists = step.conditions.map {
      (part: $0.part, conditions: $0.conditions.map { number($0) })
    }
    let computed = step.valueUses.flatMap { use in
      use.names.filter(values.isComputed).sorted().map { (name: $0, when: number(use.when)) }
    }
    // Whether a computed value is known depends on which questions were answered.
    let answered = Set(
      computed.flatMap { values.questions(behind: $0.name) }
        + step.windows.flatMap { values.questions(behind: $0.value) })
    let needed = answered.sorted().compactMap { number(.answered($0)) }
    return Sight(
      step: step, when: when, lists: lists, computedValues: computed,
      numbers: ([when] + lists.flatMap(\.conditions) + computed.map(\.when)).compactMap(\.self)
        + needed)
  }

  private mutating func number(_ condition: Condition?) -> Int? {
    guard let condition else { return nil }
    if let number = numbers[condition] { return number }
    numbers[condition] = conditions.count
    conditions.append(condition)
    return conditions.count - 1
  }
}
