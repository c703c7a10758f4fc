package import Diagnostics
import ProcedureEngine

/// A condition names only questions that were asked before it.
package enum LaterQuestion: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    var asked: Set<QuestionID> = []
    var diagnostics: [Diagnostic] = []
    for step in subject.procedure.steps {
      for (site, condition) in step.conditionsBySite {
        for question in condition.questions.subtracting(asked).sorted() {
          diagnostics.append(
            Diagnostic(
              "later-question", at: subject.locations.condition(site),
              """
              \(quoted(question.text)) is asked later than this condition: ask it before the step \
              \(quoted(step.id.text))
              """))
        }
      }
      if let question = step.question { asked.insert(question.id) }
    }
    return diagnostics
  }
}

extension Step {
  /// The step's own condition and those of everything it shows, with their places.
  var conditionsBySite: [(Site, Condition)] {
    let own = when.map { [(Site(step: id, part: .step), $0)] } ?? []
    return own
      + conditions.flatMap { list in
        list.conditions.enumerated().compactMap { index, condition in
          condition.map { (Site(step: id, part: list.part, index: index), $0) }
        }
      }
  }
}
