/// A day that a comparison with today turns on.
enum Landmark: Hashable {
  case day(CalendarDate)
  case yearly(YearlyDay)

  /// Whether today is before (-1), at (0) or after (1) it; of a yearly day, in today's year.
  func position(of today: CalendarDate) -> Int8 {
    let day =
      switch self {
      case .day(let day): day
      case .yearly(let yearly): yearly.date(in: today.year)
      }
    return today < day ? -1 : today > day ? 1 : 0
  }
}

extension ValueGraph {
  /// The landmarks of a condition that compares with today; nothing when it does not.
  func landmarks(of condition: Condition) -> [Landmark]? {
    guard readsToday(condition) else { return nil }
    let facts = condition.valueNames.reduce(into: Set<ValueName>()) {
      $0.formUnion(names(behind: $1))
    }
    let found = facts.reduce(into: Set<Landmark>()) { found, name in
      if case .fact(let fact) = values[name] { found.formUnion(fact.landmarks) }
    }
    return Array(found)
  }
}

extension Fact {
  fileprivate var landmarks: [Landmark] {
    versions.flatMap { version -> [Landmark] in
      let edges = [version.from, version.until].compactMap(\.self).map(Landmark.day)
      switch version.content {
      case .known(.date(let date), _): return edges + [.day(date)]
      case .known(.yearly(let yearly), _): return edges + [.yearly(yearly)]
      case .known, .conflicting, .unknown: return edges
      }
    }
  }
}
