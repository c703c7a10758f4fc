/// What a `{name}` in a sentence stands for, on one day and after some answers.
package enum ValueReading: Hashable, Sendable {
  case fact(FactReading)
  case window(DateSpan)
  case date(CalendarDate)
  /// It needs an answer that was not given, or a fact that is not known.
  case notKnown
}

extension Circumstances {
  /// What a value name stands for now.
  package func reading(of name: ValueName) -> ValueReading {
    switch values[name] {
    case .fact(let fact): .fact(fact.reading(on: today))
    case .window(let window): span(of: window).map(ValueReading.window) ?? .notKnown
    case .date(let computed): day(of: computed).map(ValueReading.date) ?? .notKnown
    case nil: .notKnown
    }
  }
}
