package import Diagnostics
import ProcedureEngine

/// Whoever comes to a `pay` step is told an amount, that it is free, or whom to ask.
package enum UnmatchedFee: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.exploration.unmatchedFees.map { step, answers in
      Diagnostic(
        "no-fee-applies", at: subject.locations.step(step),
        """
        no fee of the step \(quoted(step.text)) applies to \(answers.asExample): end the list with \
        a fee that has no `when`
        """)
    }
  }
}
