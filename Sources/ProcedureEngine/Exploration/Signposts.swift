/// How to follow a procedure that lies on paper, step by step, without a machine.
///
/// On a screen the next step is the next one whose condition holds. On paper a person reads every
/// condition, so each step says where to go on: past everything that is certainly not for those who
/// come from there. Nobody is ever sent past a step that is for them, over all answers and days.
package struct Signposts: Sendable {
  /// What stands at one step.
  package struct Signpost: Hashable, Sendable {
    /// Whether the step is for all who come to it, so that its condition need not be read.
    package internal(set) var isForAll = true
    /// Where those go on for whom it is not.
    package internal(set) var otherwise: Destination?
    /// Where those go on who took the step; nothing when nobody does.
    package internal(set) var next: Destination?
    /// Where those go on who gave one answer, for a question of a few choices.
    package internal(set) var nextByChoice: [ChoiceID: Destination] = [:]

    package init() {}
  }

  /// A place further down.
  package enum Destination: Hashable, Sendable, Comparable {
    /// A step, by its place in ``Procedure/steps``.
    case step(Int)
    /// The way ends.
    case end
  }

  /// One for each step, in the order of ``Procedure/steps``; a step nobody comes to is for all.
  package private(set) var signposts: [Signpost] = []

  /// Puts them up for everybody who may go through the procedure on some days.
  package init(of procedure: Procedure, on days: [CalendarDate]) {
    let values = ValueGraph(values: procedure.values)
    let itinerary = Itinerary(of: procedure, values)
    var crowd = Crowd(itinerary, values: values, days: days)
    for (place, stop) in itinerary.stops.enumerated() {
      let conditions = itinerary.conditions(after: stop)
      let departures = crowd.people.flatMap {
        Departure.all(of: $0, from: place, itinerary.stops, conditions)
      }
      let signpost = Signpost(departures)
      signposts.append(signpost)
      crowd.move(past: stop, as: departures.compactMap { $0.person(following: signpost) })
    }
  }
}

extension Signposts.Signpost {
  /// Sends everybody to the nearest step that is for anyone going the same way.
  fileprivate init(_ departures: [Departure]) {
    for departure in departures {
      switch departure.way {
      case .past: break
      case .notMeant:
        isForAll = false
        otherwise = min(otherwise ?? departure.next, departure.next)
      case .done:
        next = min(next ?? departure.next, departure.next)
      case .answered(let choice):
        next = min(next ?? departure.next, departure.next)
        nextByChoice[choice] = min(nextByChoice[choice] ?? departure.next, departure.next)
      }
    }
  }
}

/// Somebody who leaves a step.
private struct Departure {
  enum Way {
    /// Was sent past the step.
    case past
    /// Came to it, and it was not for them.
    case notMeant
    case done
    /// Gave one of a few choices.
    case answered(ChoiceID)
  }

  let person: Crowd.Person
  let way: Way
  /// The next step that is for the person.
  let next: Signposts.Destination

  static func all(
    of person: Crowd.Person, from place: Int, _ stops: [Itinerary.Stop],
    _ conditions: [Condition]
  ) -> [Departure] {
    guard person.place == place else {
      return [Departure(person: person, way: .past, next: .step(person.place))]
    }
    func departure(_ person: Crowd.Person, _ way: Way) -> Departure {
      let next = stops.indices.dropFirst(place + 1).first { person.takes(stops[$0]) }
      return Departure(person: person, way: way, next: next.map { .step($0) } ?? .end)
    }
    let step = stops[place].step
    guard person.takes(stops[place]) else { return [departure(person, .notMeant)] }
    if step.isEnd { return [Departure(person: person, way: .done, next: .end)] }
    guard let question = step.question else { return [departure(person, .done)] }
    let circumstances = person.circumstances
    return circumstances.answersOnPaper(to: question, conditions).map { answer, way in
      var answered = person
      answered.circumstances.answers[question.id] = answer
      return departure(answered, way)
    }
  }

  /// The person where a signpost sends those who leave this way; nobody at the end.
  func person(following signpost: Signposts.Signpost) -> Crowd.Person? {
    let destination =
      switch way {
      case .past: next
      case .notMeant: signpost.otherwise
      case .done: signpost.next
      case .answered(let choice): signpost.nextByChoice[choice]
      }
    guard case .step(let place) = destination else { return nil }
    var person = person
    person.place = place
    return person
  }
}

extension Crowd.Person {
  /// Whether a step further down is for the person, if no question comes before it.
  fileprivate func takes(_ stop: Itinerary.Stop) -> Bool {
    guard let number = stop.when else { return true }
    let rest = outlook.rests[number]
    // What waits for an answer is read again: it may be the answer just given.
    return rest == Outlook.holds || rest != Outlook.fails && circumstances.holds(stop.step.when)
  }
}

extension Circumstances {
  /// The answers that differ on paper: every single choice, and of other kinds one of each.
  fileprivate func answersOnPaper(
    to question: Question, _ conditions: [Condition]
  ) -> [(Answer, Departure.Way)] {
    switch question.kind {
    case .choice(let list) where !list.isLong:
      return offeredChoices(of: question).map { (.choice($0.id), .answered($0.id)) }
    case .yesNo:
      return [ChoiceID.yes, .no].map { (.choice($0), .answered($0)) }
    case .choice, .choices, .date, .number, .office:
      return Representatives(circumstances: self, conditions: conditions)
        .answers(to: question).map { ($0, .done) }
    }
  }
}
