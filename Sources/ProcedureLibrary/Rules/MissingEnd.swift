package import Diagnostics
import ProcedureEngine

/// Every journey ends with a `finish` or a `stop`.
package enum MissingEnd: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard let answers = subject.exploration.pathWithoutEnd, let last = subject.procedure.steps.last
    else { return [] }
    return [
      Diagnostic(
        "no-end", at: subject.locations.step(last.id),
        "the steps run out for \(answers.asExample): end the procedure with a `finish` without `when`"
      )
    ]
  }
}
