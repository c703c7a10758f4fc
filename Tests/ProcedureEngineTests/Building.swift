package import ProcedureEngine

extension Message: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(context: MessageContext("test"), pattern: MessagePattern(verbatim: text))
  }
}

extension Conditional: ExpressibleByUnicodeScalarLiteral where Value == Message {}
extension Conditional: ExpressibleByExtendedGraphemeClusterLiteral where Value == Message {}
extension Conditional: ExpressibleByStringLiteral where Value == Message {
  package init(stringLiteral text: String) { self.init(Message(stringLiteral: text)) }
}

extension CalendarDate: ExpressibleByStringLiteral {
  /// A date that the test wrote; an impossible one becomes the first day there is.
  package init(stringLiteral text: String) {
    self = CalendarDate(iso8601: text) ?? CalendarDate(clampingDayNumber: .min / 2)
  }
}

extension Condition {
  static func chose(_ question: QuestionID, _ choices: ChoiceID...) -> Condition {
    .choice(question, .anyOf(Set(choices)))
  }
}

extension DateExpression {
  static let today = DateExpression(.today)

  static func answer(_ question: QuestionID, minus days: Int = 0) -> DateExpression {
    DateExpression(
      .answer(question),
      offset: days == 0 ? nil : Offset(.earlier, .literal(CalendarDuration(days, .days))))
  }

  static func value(_ name: ValueName) -> DateExpression { DateExpression(.value(name)) }
}

extension Step {
  static func ask(_ id: QuestionID, _ kind: Question.Kind, when: Condition? = nil) -> Step {
    let question = Question(id: id, ask: Message(stringLiteral: id.text), kind: kind)
    return Step(id: StepID(id.text), kind: .ask(question), when: when)
  }

  static func ask(_ id: QuestionID, choices: ChoiceID..., when: Condition? = nil) -> Step {
    .ask(id, .choice(.of(choices)), when: when)
  }

  static func read(_ id: StepID, when: Condition? = nil) -> Step {
    Step(id: id, kind: .read(title: "read"), when: when)
  }

  static func stop(_ id: StepID, when: Condition? = nil) -> Step {
    Step(id: id, kind: .stop(title: "stop", instead: []), when: when)
  }

  static func finish(_ id: StepID = "done", when: Condition? = nil) -> Step {
    Step(id: id, kind: .finish(title: "finish"), when: when)
  }
}

extension ChoiceList {
  static func of(_ choices: [ChoiceID], alone: Set<ChoiceID> = []) -> ChoiceList {
    ChoiceList(
      choices.map {
        Choice(id: $0, label: Message(stringLiteral: $0.text), isAlone: alone.contains($0))
      })
  }
}

extension Procedure {
  static func of(_ steps: [Step], values: [ValueName: ValueDefinition] = [:]) -> Procedure {
    Procedure(
      id: "test", title: "Test", summary: "Test", reviewed: "2026-11-24",
      reviewWithin: CalendarDuration(6, .months), values: values, steps: steps)
  }
}

extension Source {
  static let test = Source(
    id: "test", authority: "Test", kind: .authority, url: WebAddress("example.org"),
    copyOf: .undated, seen: Source.november)

  private static var november: Month {
    guard let month = Month(year: 2026, month: 11) else {
      preconditionFailure("November 2026 is a month")
    }
    return month
  }
}

extension ValueDefinition {
  static func fact(_ value: FactValue) -> ValueDefinition {
    .fact(Fact(name: "test", versions: [.init(content: .known(value, source: .test))]))
  }
}

extension Journey {
  var path: [StepID] { stages.map(\.step.id) }
}
