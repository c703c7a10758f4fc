package import Diagnostics
import ProcedureEngine

/// Every sentence, document, action, choice, fee and office is shown to someone.
package enum NeverShown: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.exploration.outcomes
      .filter { $0.key.part != .step && !$0.value.held }
      .map { site, _ in
        Diagnostic("never-shown", at: subject.locations.item(site), message(for: site.part))
      }
  }

  private static func message(for part: Site.Part) -> String {
    switch part {
    case .fee, .office, .window:
      "an earlier line of this list always comes first: change the order, or delete this line"
    case .step, .hint, .choice, .help, .say, .warn, .tip, .document, .action, .trouble, .advice:
      "no answers ever show this: change its `when`, or delete it"
    }
  }
}
