package import Diagnostics
import ProcedureEngine

/// A condition that holds for everybody who comes to it says nothing, or says it wrongly.
package enum AlwaysTrueCondition: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.conditionedSites.compactMap { site in
      guard let outcome = subject.exploration.outcomes[site], outcome.held, !outcome.failed else {
        return nil
      }
      return Diagnostic("always-true", .warning, at: subject.locations.condition(site), message)
    }
  }

  private static let message =
    "this condition holds for everybody who comes here: delete the `when`, or correct it"
}

extension RuleSubject {
  /// Every place that has a condition.
  var conditionedSites: [Site] {
    procedure.steps.flatMap { step -> [Site] in
      let own = step.when == nil ? [] : [Site(step: step.id, part: .step)]
      return own
        + step.conditions.flatMap { list in
          list.conditions.enumerated().compactMap { index, condition in
            condition == nil ? nil : Site(step: step.id, part: list.part, index: index)
          }
        }
    }
  }
}
