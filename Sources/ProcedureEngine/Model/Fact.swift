/// Something that can be looked up and can change: a fee, a delay, a telephone number.
package enum FactValue: Hashable, Sendable {
  case money(Money)
  case duration(CalendarDuration)
  case date(CalendarDate)
  case yearly(YearlyDay)
  case time(ClockTime)
  case number(Quantity)
  case phone(PhoneNumber)
  case url(WebAddress)
  case email(EmailAddress)
  case address(PostalAddress)
}

/// A fact, with the value it has on each day.
package struct Fact: Hashable, Sendable {
  /// What is established.
  package enum Content: Hashable, Sendable {
    case known(FactValue, source: Source)
    /// Sources disagree: the value is kept for staff and never shown.
    case conflicting(FactValue, source: Source)
    case unknown
  }

  /// What holds from one day to another.
  package struct Version: Hashable, Sendable {
    package let content: Content
    /// First day on which it holds; nothing means always before ``until``.
    package let from: CalendarDate?
    /// Last day on which it holds; nothing means no end is known.
    package let until: CalendarDate?
    /// Who can tell when the value may not be shown.
    package let ask: Office?

    package init(
      content: Content, from: CalendarDate? = nil, until: CalendarDate? = nil, ask: Office? = nil
    ) {
      self.content = content
      self.from = from
      self.until = until
      self.ask = ask
    }

    func holds(on day: CalendarDate) -> Bool {
      (from ?? day) <= day && day <= (until ?? day)
    }
  }

  package let name: ValueName
  /// In the order of the file, never empty; the first that holds on a day counts.
  package let versions: [Version]

  package init(name: ValueName, versions: [Version]) {
    precondition(!versions.isEmpty, "a fact has at least one version")
    self.name = name
    self.versions = versions
  }

  /// What may be shown on a day: the value with its source, or whom to ask.
  package func reading(on day: CalendarDate) -> FactReading {
    guard let version = versions.first(where: { $0.holds(on: day) }) else {
      return .ask(versions.last?.ask, .outOfDate)
    }
    switch version.content {
    case .known(let value, let source): return .known(value, source)
    case .conflicting: return .ask(version.ask, .sourcesDisagree)
    case .unknown: return .ask(version.ask, .notEstablished)
    }
  }
}

/// A fact as it may be shown on a day.
package enum FactReading: Hashable, Sendable {
  case known(FactValue, Source)
  /// Not to be shown: the person is told to ask, at the office if one is named.
  case ask(Office?, Doubt)

  /// Why a value may not be shown.
  package enum Doubt: Hashable, Sendable {
    case notEstablished
    case sourcesDisagree
    case outOfDate
  }
}
