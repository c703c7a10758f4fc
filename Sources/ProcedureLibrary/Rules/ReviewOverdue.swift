package import Diagnostics
import ProcedureEngine

/// A procedure is compared with its sources again within the time it names itself.
package enum ReviewOverdue: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let procedure = subject.procedure
    let due = procedure.reviewed.moved(.later, by: procedure.reviewWithin)
    guard due < subject.today else { return [] }
    return [
      Diagnostic(
        "review-overdue", .warning, at: subject.locations.procedure,
        """
        this procedure was to be reviewed by \(due.iso8601): compare it with its sources, then \
        change `reviewed`
        """)
    ]
  }
}
