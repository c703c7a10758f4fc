package import Diagnostics
import ProcedureEngine

/// A fact, window or date that nothing uses ages unseen.
package enum UnusedValue: Rule {
  package static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let procedure = subject.procedure
    var used = subject.locations.namedWindows
    for step in procedure.steps {
      used.formUnion(step.valueNames)
      for (_, condition) in step.conditionsBySite { used.formUnion(condition.valueNames) }
      for window in step.windows { used.formUnion(window.value.valueNames) }
    }
    var open = used
    while let name = open.popFirst() {
      let more = procedure.values[name]?.valueNames.subtracting(used) ?? []
      used.formUnion(more)
      open.formUnion(more)
    }
    return procedure.values.keys.filter { !used.contains($0) }.map { name in
      Diagnostic(
        "unused-value", .warning, at: subject.locations.value(name),
        "nothing uses \(quoted(name.text)): delete it, or write {\(name)} where it belongs")
    }
  }
}

extension Window {
  fileprivate var valueNames: Set<ValueName> { from.valueNames.union(to.valueNames) }
}

extension ValueDefinition {
  /// The values that this one is computed from.
  fileprivate var valueNames: Set<ValueName> {
    switch self {
    case .fact: []
    case .window(let window): window.valueNames
    case .date(.expression(let expression)): expression.valueNames
    case .date(.yearly(let day, let anchor, _)):
      DateExpression(anchor).valueNames.union([day])
    }
  }
}
