/// What a person answered to one question.
package enum Answer: Hashable, Sendable {
  /// One choice; yes and no are the choices ``ChoiceID/yes`` and ``ChoiceID/no``.
  case choice(ChoiceID)
  case choices(Set<ChoiceID>)
  case date(CalendarDate)
  case number(Int)
  case office(OfficeID)
}

extension Answer {
  /// The chosen choices; none for the other kinds.
  package var choices: Set<ChoiceID> {
    switch self {
    case .choice(let choice): [choice]
    case .choices(let choices): choices
    case .date, .number, .office: []
    }
  }
}

/// All a person has answered; with today's date, the whole state of a journey.
package struct Answers: Hashable, Sendable {
  private var values: [QuestionID: Answer]

  package init(_ values: [QuestionID: Answer] = [:]) {
    self.values = values
  }

  package subscript(question: QuestionID) -> Answer? {
    get { values[question] }
    set { values[question] = newValue }
  }

  package var questions: Set<QuestionID> { Set(values.keys) }
  package var isEmpty: Bool { values.isEmpty }
  package var count: Int { values.count }

  /// These answers, with those of another set where this one has none.
  package func completed(by other: Answers) -> Answers {
    Answers(values.merging(other.values) { mine, _ in mine })
  }
}

extension Answers: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (QuestionID, Answer)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}
