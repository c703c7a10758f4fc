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
    let interests = Interest.before(eachOf: procedure.steps, values: procedure.values)
    var crowd = Crowd(interests: interests, values: procedure.values, days: days)
    for (index, step) in procedure.steps.enumerated() {
      crowd.move(to: index) { person in follow(person, through: step, interests[index + 1]) }
    }
    pathWithoutEnd = crowd.anyone?.witness
  }

  /// What happens to one person at one step: those who go on.
  private mutating func follow(
    _ person: Crowd.Person, through step: Step, _ interest: Interest
  ) -> [Crowd.Person] {
    let isShown = person.circumstances.holds(step.when)
    note(isShown, at: Site(step: step.id, part: .step))
    guard isShown else { return [person] }
    observe(step, person)
    if step.isEnd { return [] }
    guard let question = step.question else { return [person] }
    let answers = Representatives(circumstances: person.circumstances, interest: interest)
      .answers(to: question)
    return answers.map { person.answering(question.id, with: $0) }
  }

  private mutating func observe(_ step: Step, _ person: Crowd.Person) {
    for list in step.conditions {
      var isTaken = false
      for (index, condition) in list.conditions.enumerated() {
        let holds = !isTaken && person.circumstances.holds(condition)
        note(holds, at: Site(step: step.id, part: list.part, index: index))
        if holds, list.part.isFirstMatch { isTaken = true }
      }
      if list.part == .fee, !isTaken, unmatchedFees[step.id] == nil {
        unmatchedFees[step.id] = person.witness
      }
    }
    for name in step.valueNames where unknownValues[step.id]?[name] == nil {
      if person.circumstances.reading(of: name) == .notKnown {
        unknownValues[step.id, default: [:]][name] = person.witness
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
