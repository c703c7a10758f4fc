package import Diagnostics
import ProcedureEngine

/// The journeys of a procedure together visit every step and give every answer.
package enum UnvisitedByJourneys: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let journeys = subject.journeys.map { $0.replay(in: subject.procedure).journey }
    let visited = Set(journeys.flatMap(\.stages).map(\.step.id))
    let given = journeys.flatMap(\.stages)
      .compactMap { stage in
        stage.step.question.flatMap { question in stage.answer.map { (question.id, $0) } }
      }
      .reduce(into: [QuestionID: Set<ChoiceID>]()) { $0[$1.0, default: []].formUnion($1.1.choices) }
    let reachable = subject.procedure.steps.filter {
      subject.exploration.outcomes[Site(step: $0.id, part: .step)]?.held == true
    }
    return reachable.flatMap { step -> [Diagnostic] in
      guard visited.contains(step.id) else {
        return [
          Diagnostic(
            "step-not-visited", .warning, at: subject.locations.step(step.id),
            "no journey comes to the step \(quoted(step.id.text)): add one to journeys.yaml")
        ]
      }
      return unchosen(of: step, given: given, subject)
    }
  }

  private static func unchosen(
    of step: Step, given: [QuestionID: Set<ChoiceID>], _ subject: RuleSubject
  ) -> [Diagnostic] {
    guard let question = step.question, !question.kind.isLongList else { return [] }
    return question.kind.choices.enumerated().compactMap { index, choice in
      guard given[question.id]?.contains(choice.id) != true else { return nil }
      return Diagnostic(
        "choice-not-visited", .warning,
        at: subject.locations.item(Site(step: step.id, part: .choice, index: index)),
        """
        no journey answers \(quoted(choice.id.text)) to \(quoted(question.id.text)): add one to \
        journeys.yaml
        """)
    }
  }
}

extension Question.Kind {
  /// Whether it offers a shared list such as the countries, of which journeys try only some.
  fileprivate var isLongList: Bool {
    switch self {
    case .choice(let list), .choices(let list): list.isLong
    case .yesNo, .date, .number, .office: false
    }
  }
}
