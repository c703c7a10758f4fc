/// What can happen in a procedure, over all answers and all days that make a difference.
///
/// People who differ in nothing that later steps look at are followed as one, so the result is exact
/// over all answers without listing every path.
package struct Exploration: Sendable {
  /// Whether a condition held, and whether it failed, for anyone who came to it.
  package struct Outcome: Hashable, Sendable {
    package internal(set) var held = false
    package internal(set) var failed = false
  }

  /// How it went at every place of the procedure that anyone can come to.
  package internal(set) var outcomes: [Site: Outcome] = [:]
  /// For a `pay` step where nothing in the list of fees applies: answers that lead there.
  package internal(set) var unmatchedFees: [StepID: Answers] = [:]
  /// For a step with a value that may not be known there: answers that lead there.
  package internal(set) var unknownValues: [StepID: [ValueName: Answers]] = [:]
  /// Answers after which the steps run out without `finish` or `stop`.
  package internal(set) var pathWithoutEnd: Answers?

  /// Follows everybody through a procedure, on each of some days.
  package init(of procedure: Procedure, on days: [CalendarDate]) {
    let values = ValueGraph(values: procedure.values)
    let interests = Interest.before(eachOf: procedure.steps, values: values)
    var crowd = Crowd(values: values, days: days)
    for (step, interest) in zip(procedure.steps, interests.dropFirst()) {
      let sight = Sight(step)
      crowd.move { follow($0, through: sight, interest) }
      // Only a question makes more people of one.
      if step.question != nil { crowd.merge(for: interest) }
    }
    pathWithoutEnd = crowd.people.first?.answers
  }

  /// What happens to one person at one step: those who go on.
  private mutating func follow(
    _ person: Circumstances, through sight: Sight, _ interest: Interest
  ) -> [Circumstances] {
    let step = sight.step
    let isShown = person.holds(step.when)
    note(isShown, at: Site(step: step.id, part: .step))
    guard isShown else { return [person] }
    observe(sight, person)
    if step.isEnd { return [] }
    guard let question = step.question else { return [person] }
    let answers = Representatives(circumstances: person, interest: interest)
      .answers(to: question)
    return answers.map { answer in
      var answered = person
      answered.answers[question.id] = answer
      return answered
    }
  }

  private mutating func observe(_ sight: Sight, _ person: Circumstances) {
    let step = sight.step
    for list in sight.conditions {
      var isTaken = false
      for (index, condition) in list.conditions.enumerated() {
        let holds = !isTaken && person.holds(condition)
        note(holds, at: Site(step: step.id, part: list.part, index: index))
        if holds, list.part.isFirstMatch { isTaken = true }
      }
      if list.part == .fee, !isTaken, unmatchedFees[step.id] == nil {
        unmatchedFees[step.id] = person.answers
      }
    }
    for use in sight.values where person.holds(use.when) {
      for name in use.names where unknownValues[step.id]?[name] == nil {
        if person.reading(of: name) == .notKnown {
          unknownValues[step.id, default: [:]][name] = person.answers
        }
      }
    }
  }

  private mutating func note(_ holds: Bool, at site: Site) {
    if holds {
      outcomes[site, default: Outcome()].held = true
    } else {
      outcomes[site, default: Outcome()].failed = true
    }
  }
}

/// What there is to see at a step, gathered once for everybody.
private struct Sight {
  let step: Step
  let conditions: [(part: Site.Part, conditions: [Condition?])]
  let values: [Step.ValueUse]

  init(_ step: Step) {
    self.step = step
    conditions = step.conditions
    values = step.valueUses
  }
}
