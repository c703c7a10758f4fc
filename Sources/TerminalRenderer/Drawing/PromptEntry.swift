package import Presentation

/// What a person is entering at a prompt, not yet answered.
package enum PromptEntry: Hashable, Sendable {
  /// One of a list: the index on which Enter acts.
  case choice(cursor: Int)
  /// Several of a list.
  case choices(cursor: Int, ticked: Set<OptionID>)
  /// One of a long list: the index counts what the typed words find.
  case search(typed: String, cursor: Int)
  case date(DateEntry)
  case number(typed: String)
}

/// A date in three fields.
package struct DateEntry: Hashable, Sendable {
  package enum Field: Int, Hashable, Sendable, CaseIterable {
    case day, month, year
  }

  /// The digits typed in each field.
  package var day: String
  package var month: String
  package var year: String
  package var field: Field

  package init(day: String = "", month: String = "", year: String = "", field: Field = .day) {
    self.day = day
    self.month = month
    self.year = year
    self.field = field
  }

  package subscript(field: Field) -> String {
    get {
      switch field {
      case .day: day
      case .month: month
      case .year: year
      }
    }
    set {
      switch field {
      case .day: day = newValue
      case .month: month = newValue
      case .year: year = newValue
      }
    }
  }

  /// As `Question.read` takes it, day first; empty when nothing was entered.
  package var text: String {
    [day, month, year].allSatisfy(\.isEmpty) ? "" : "\(day)/\(month)/\(year)"
  }
}
