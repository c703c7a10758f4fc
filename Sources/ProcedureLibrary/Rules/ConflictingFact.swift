package import Diagnostics
import ProcedureEngine

/// Sources that disagree are settled by asking the authority, not by leaving it to people.
package enum ConflictingFact: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.facts.compactMap { name, fact in
      guard case .ask(_, .sourcesDisagree) = fact.reading(on: subject.today) else { return nil }
      return Diagnostic(
        "sources-disagree", .warning, at: subject.locations.value(name),
        """
        the sources of \(quoted(name.text)) disagree, so people are told to ask: find out which is \
        right and delete `conflict`
        """)
    }
  }
}
