package import Diagnostics
import ProcedureEngine

/// Every step can be reached by someone.
///
/// Decided over all answers and all days that make a difference, not by samples.
package enum UnreachableStep: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.steps.compactMap { step in
      let outcome = subject.exploration.outcomes[Site(step: step.id, part: .step)]
      guard outcome?.held != true else { return nil }
      return Diagnostic(
        "unreachable-step", at: subject.locations.step(step.id),
        outcome == nil ? .behindAnEnd(step.id) : .neverHolds(step.id))
    }
  }
}

extension String {
  fileprivate static func neverHolds(_ step: StepID) -> String {
    "no answers lead to the step \(quoted(step.text)): change its `when`, or delete the step"
  }

  fileprivate static func behindAnEnd(_ step: StepID) -> String {
    """
    everybody has stopped or finished before the step \(quoted(step.text)): move it up, or give the \
    `stop` before it a `when`
    """
  }
}
