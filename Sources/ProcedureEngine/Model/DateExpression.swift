/// A day that is computed: `expiry - 45 days`, `today`, `filing_closes + 1 day`.
package struct DateExpression: Hashable, Sendable {
  /// What is counted from.
  package enum Anchor: Hashable, Sendable {
    case today
    case answer(QuestionID)
    /// A `date` fact, a `yearly` fact (its next occurrence) or a computed date.
    case value(ValueName)
  }

  /// How far it is.
  package struct Offset: Hashable, Sendable {
    package enum Length: Hashable, Sendable {
      case literal(CalendarDuration)
      case fact(ValueName)
    }

    package let direction: CalendarDate.Direction
    package let length: Length

    package init(_ direction: CalendarDate.Direction, _ length: Length) {
      self.direction = direction
      self.length = length
    }
  }

  package let anchor: Anchor
  package let offset: Offset?

  package init(_ anchor: Anchor, offset: Offset? = nil) {
    self.anchor = anchor
    self.offset = offset
  }
}

/// A span of days that is computed from answers, facts and today.
package struct Window: Hashable, Sendable {
  package let from: DateExpression
  package let to: DateExpression

  package init(from: DateExpression, to: DateExpression) {
    self.from = from
    self.to = to
  }
}

/// A day computed once and used in sentences and conditions.
package enum ComputedDate: Hashable, Sendable {
  case expression(DateExpression)
  /// A yearly day, in the year of another date, some years later.
  case yearly(day: ValueName, yearOf: DateExpression.Anchor, plusYears: Int)
}

/// What a value name stands for.
package enum ValueDefinition: Hashable, Sendable {
  case fact(Fact)
  case window(Window)
  case date(ComputedDate)
}
