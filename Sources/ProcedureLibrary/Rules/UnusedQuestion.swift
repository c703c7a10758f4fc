package import Diagnostics
import ProcedureEngine

/// A question whose answer changes nothing is not asked: people owe us no answer we do not need.
///
/// General Data Protection Regulation, article 5(1)(c): data minimisation.
package enum UnusedQuestion: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let used = subject.procedure.usedQuestions
    return subject.procedure.steps.compactMap(\.question).filter { !used.contains($0.id) }.map {
      Diagnostic(
        "unused-question", at: subject.locations.question($0.id),
        """
        the answer to \(quoted($0.id.text)) changes nothing: delete the question, or use it in a \
        `when`, a window or an office
        """)
    }
  }
}

extension Procedure {
  /// The questions whose answers decide something.
  fileprivate var usedQuestions: Set<QuestionID> {
    var used: Set<QuestionID> = []
    var groups: Set<OfficeGroupID> = []
    for step in steps {
      for (_, condition) in step.conditionsBySite {
        used.formUnion(condition.questions)
        used.formUnion(questions(behind: condition.valueNames))
      }
      for window in step.windows { used.formUnion(questions(of: window.value)) }
      used.formUnion(questions(behind: step.valueNames))
      groups.formUnion(step.offices.compactMap(\.value.standsFor))
    }
    for case (let id, .office(let group)) in steps.compactMap({
      $0.question.map { ($0.id, $0.kind) }
    })
    where groups.contains(group.id) {
      used.insert(id)
    }
    return used
  }

  private func questions(behind names: Set<ValueName>) -> Set<QuestionID> {
    names.reduce(into: []) { found, name in
      switch values[name] {
      case .window(let window): found.formUnion(questions(of: window))
      case .date(.expression(let expression)): found.formUnion(questions(of: expression))
      case .date(.yearly(_, let anchor, _)): found.formUnion(questions(of: DateExpression(anchor)))
      case .fact, nil: break
      }
    }
  }

  private func questions(of window: Window) -> Set<QuestionID> {
    questions(of: window.from).union(questions(of: window.to))
  }

  private func questions(of expression: DateExpression) -> Set<QuestionID> {
    var found = expression.questions
    if case .value(let name) = expression.anchor { found.formUnion(questions(behind: [name])) }
    return found
  }
}
