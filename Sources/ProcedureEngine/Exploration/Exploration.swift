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
    let itinerary = Itinerary(of: procedure, values)
    var crowd = Crowd(itinerary, values: values, days: days)
    for stop in itinerary.stops {
      let conditions = itinerary.conditions(after: stop)
      crowd.move(past: stop, as: crowd.people.flatMap { follow($0, through: stop, conditions) })
    }
    pathWithoutEnd = crowd.people.first?.circumstances.answers
  }

  /// What happens to one person at one step: those who go on.
  private mutating func follow(
    _ person: Crowd.Person, through stop: Itinerary.Stop, _ conditions: [Condition]
  ) -> [Crowd.Person] {
    let isShown = person.holds(stop.when)
    note(isShown, at: Site(step: stop.step.id, part: .step))
    guard isShown else { return [person] }
    observe(stop, person)
    if stop.step.isEnd { return [] }
    guard let question = stop.step.question else { return [person] }
    let answers = Representatives(circumstances: person.circumstances, conditions: conditions)
      .answers(to: question)
    return answers.map { answer in
      var answered = person
      answered.circumstances.answers[question.id] = answer
      return answered
    }
  }

  private mutating func observe(_ stop: Itinerary.Stop, _ person: Crowd.Person) {
    let step = stop.step.id
    for list in stop.lists {
      var isTaken = false
      for (index, condition) in list.conditions.enumerated() {
        let holds = !isTaken && person.holds(condition)
        note(holds, at: Site(step: step, part: list.part, index: index))
        if holds, list.part.isFirstMatch { isTaken = true }
      }
      if list.part == .fee, !isTaken, unmatchedFees[step] == nil {
        unmatchedFees[step] = person.circumstances.answers
      }
    }
    for (name, when) in stop.computedValues where person.holds(when) {
      if unknownValues[step]?[name] == nil, person.circumstances.reading(of: name) == .notKnown {
        unknownValues[step, default: [:]][name] = person.circumstances.answers
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
