package import Diagnostics
import ProcedureEngine

/// `not` over a question that some people are not asked holds for them too, which is rarely meant.
package enum NegatedUnaskedQuestion: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let optional = subject.questionsNotAlwaysAsked
    return subject.procedure.steps.flatMap(\.conditionsBySite).flatMap { site, condition in
      condition.negatedQuestions.intersection(optional).sorted().map { question in
        Diagnostic(
          "not-over-unasked", .warning, at: subject.locations.condition(site),
          """
          not everybody is asked \(quoted(question.text)), and for the others this `not` holds too: \
          name the answers you mean, or add `answered: \(question)`
          """)
      }
    }
  }
}

extension RuleSubject {
  /// The questions that some journeys leave out.
  fileprivate var questionsNotAlwaysAsked: Set<QuestionID> {
    Set(
      procedure.steps.compactMap { step in
        let outcome = exploration.outcomes[Site(step: step.id, part: .step)]
        return outcome?.failed == true ? step.question?.id : nil
      })
  }
}

extension Condition {
  /// The questions under a `not`, unless the same condition makes sure that they were answered.
  fileprivate var negatedQuestions: Set<QuestionID> {
    switch self {
    case .all(let parts):
      let sure = parts.reduce(into: Set<QuestionID>()) { $0.formUnion($1.surelyAnswered) }
      return parts.reduce(into: Set<QuestionID>()) { $0.formUnion($1.negatedQuestions) }
        .subtracting(sure)
    case .any(let parts): return parts.reduce(into: []) { $0.formUnion($1.negatedQuestions) }
    case .named(_, let part): return part.negatedQuestions
    case .not(let part): return part.questions
    case .answered, .choice, .office, .number, .date: return []
    }
  }

  private var surelyAnswered: Set<QuestionID> {
    switch self {
    case .all(let parts): parts.reduce(into: []) { $0.formUnion($1.surelyAnswered) }
    case .named(_, let part): part.surelyAnswered
    case .answered, .choice, .office, .number, .date: questions
    case .any, .not: []
    }
  }
}
