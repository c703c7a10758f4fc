package import Diagnostics
import ProcedureEngine

/// A fact is used only as long as it holds; after that people are told to ask.
package enum FactOutOfDate: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.procedure.facts.compactMap { name, fact in
      guard case .ask(_, .outOfDate) = fact.reading(on: subject.today) else { return nil }
      return Diagnostic(
        "fact-out-of-date", .warning, at: subject.locations.value(name),
        """
        \(quoted(name.text)) says nothing about \(subject.today.iso8601), so people are told to ask: \
        look the fact up again, or delete it
        """)
    }
  }
}

extension Procedure {
  /// The facts among the values.
  var facts: [(ValueName, Fact)] {
    values.compactMap { name, value in
      if case .fact(let fact) = value { (name, fact) } else { nil }
    }
  }
}
