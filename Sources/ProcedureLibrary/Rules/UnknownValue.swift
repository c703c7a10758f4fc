package import Diagnostics
import ProcedureEngine

/// A window or date in a sentence is known wherever the sentence can be read.
package enum UnknownValue: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.exploration.unknownValues.flatMap { step, values in
      values.map { name, answers in
        Diagnostic(
          "value-not-known", at: subject.locations.step(step),
          """
          {\(name)} is not known at the step \(quoted(step.text)) for \(answers.asExample): show the \
          step only when the answer it needs was given
          """)
      }
    }
  }
}
