/// Everybody on the way through a procedure, those alike merged into one.
struct Crowd {
  private let values: ValueGraph
  /// Each stands, with a day and answers, for all who go the same way from here on.
  private(set) var people: [Circumstances]

  init(values: ValueGraph, days: [CalendarDate]) {
    self.values = values
    people = days.map { Circumstances(values: values.values, today: $0) }
  }

  /// Brings everybody through a step; those who go on come back, once for each answer.
  mutating func move(through step: (Circumstances) -> [Circumstances]) {
    people = people.flatMap(step)
  }

  /// Merges those who became alike.
  mutating func merge(for interest: Interest) {
    let prospects = interest.conditions.map {
      Prospect($0, openQuestions: interest.openQuestions, values)
    }
    var seen: Set<Outlook> = []
    people.removeAll { !seen.insert(Outlook(of: $0, prospects)).inserted }
  }
}
