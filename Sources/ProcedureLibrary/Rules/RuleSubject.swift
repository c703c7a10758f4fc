import Diagnostics
package import ProcedureEngine

/// A loaded procedure with everything a rule may look at.
package struct RuleSubject {
  package let procedure: Procedure
  package let terms: [TermID: Term]
  package let journeys: [JourneyExample]
  package let locations: SourceMap
  /// What can happen, over all answers and days.
  package let exploration: Exploration
  package let today: CalendarDate

  package init(
    procedure: Procedure, terms: [TermID: Term], journeys: [JourneyExample], locations: SourceMap,
    today: CalendarDate
  ) {
    self.procedure = procedure
    self.terms = terms
    self.journeys = journeys
    self.locations = locations
    self.today = today
    exploration = Exploration(of: procedure, on: procedure.criticalDays)
  }
}

extension Answers {
  /// The answers as an author writes them, to show an example: `card: a, reason: work`.
  var asExample: String {
    let answers = questions.sorted().compactMap { question in
      self[question].map { "\(question): \($0.asAuthored)" }
    }
    return answers.isEmpty ? "any answers" : answers.joined(separator: ", ")
  }
}

extension Answer {
  /// The answer as `journeys.yaml` writes it.
  var asAuthored: String {
    switch self {
    case .choice(let choice): choice.text
    case .choices(let choices): "[\(choices.sorted().map(\.text).joined(separator: ", "))]"
    case .date(let date): date.iso8601
    case .number(let number): "\(number)"
    case .office(let office): office.text
    }
  }
}
