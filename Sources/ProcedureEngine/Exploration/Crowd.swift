/// Everybody on the way through a procedure, those alike merged into one.
struct Crowd {
  /// One person who stands for all who go the same way from here on.
  struct Person {
    var circumstances: Circumstances
    /// What is left of every condition, by number; those that are not tested again are forgotten.
    var outlook: Outlook
    /// The place of the next step the person looks at; those at different places are not alike.
    var place = 0

    func holds(_ condition: Int?) -> Bool {
      condition.map { outlook.rests[$0] == Outlook.holds } ?? true
    }
  }

  private(set) var people: [Person] = []
  private var numbers: [Rest: Int32] = [
    .settled(false): Outlook.fails, .settled(true): Outlook.holds,
  ]

  init(_ itinerary: Itinerary, values: ValueGraph, days: [CalendarDate]) {
    people = days.map { day in
      let circumstances = Circumstances(values: values.values, today: day)
      let rests = itinerary.prospects.map { number(Rest($0, for: circumstances)) }
      return Person(circumstances: circumstances, outlook: Outlook(rests: rests))
    }
    merge()
  }

  /// Brings everybody past a step: those who go on, once for each answer.
  mutating func move(past stop: Itinerary.Stop, as goingOn: [Person]) {
    people = goingOn
    for index in people.indices {
      for (condition, prospect) in stop.settling {
        let rest = number(Rest(prospect, for: people[index].circumstances))
        people[index].outlook.rests[condition] = rest
      }
      for condition in stop.expiring { people[index].outlook.rests[condition] = Outlook.fails }
    }
    // Only a question makes more people of one.
    if stop.step.question != nil { merge() }
  }

  /// Merges those who became alike.
  private mutating func merge() {
    var seen: Set<Position> = []
    people.removeAll { person in
      !seen.insert(Position(outlook: person.outlook, place: person.place)).inserted
    }
  }

  private struct Position: Hashable {
    let outlook: Outlook
    let place: Int
  }

  private mutating func number(_ rest: Rest) -> Int32 {
    if case .settled(let holds) = rest { return holds ? Outlook.holds : Outlook.fails }
    if let number = numbers[rest] { return number }
    let number = Int32(numbers.count)
    numbers[rest] = number
    return number
  }
}

/// All that can still differ between people: two people with the same outlook go the same way.
struct Outlook: Hashable {
  /// What is left of each condition, as a number; equal numbers mean equal rests.
  var rests: [Int32]

  static let fails: Int32 = 0
  static let holds: Int32 = 1

  func hash(into hasher: inout Hasher) {
    rests.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
