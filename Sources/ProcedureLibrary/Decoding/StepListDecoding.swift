import Diagnostics
import ProcedureEngine
import YAMLReader

extension Scope {
  /// Makes the questions and values of the fragments that are used known, before conditions name them.
  func takeNamesOfFragments(_ node: YAMLNode?) {
    for item in node?.sequence ?? [] {
      guard let name = item.mapping?["use"]?.value.scalar?.text,
        let fragment = shared.fragments[name]
      else { continue }
      signatures.merge(fragment.signatures) { mine, _ in mine }
      locations.add(fragment.locations)
      for (name, value) in fragment.values {
        values[name] = value
        declaredValues.insert(name.text)
      }
    }
  }

  /// The steps in order, with those of fragments in their places.
  func steps(_ node: YAMLNode?) -> [Step] {
    guard let node else { return [] }
    guard let items = node.sequence else {
      problems.report(
        "expected-list", at: node.range.firstLine, "`steps` is a list: begin each step with `- `")
      return []
    }
    var section: Message?
    var steps: [Step] = []
    for item in items {
      if item.mapping?["use"] != nil {
        steps += usedSteps(item, section: section)
      } else if let step = step(item, section: &section) {
        if let question = step.question, steps.contains(where: { $0.question?.id == question.id }) {
          problems.report(
            "question-asked-twice", at: item.range.firstLine,
            "\(quoted(question.id.text)) was asked before: nobody is asked twice")
        }
        steps.append(step)
      }
    }
    return steps
  }

  private func usedSteps(_ node: YAMLNode, section: Message?) -> [Step] {
    guard let fields = Fields<UseKey>(node, "a `use`", problems), let use = fields[.use],
      let fragment = use.reference(
        "fragment", in: shared.fragments, declared: shared.declaredFragments, problems)
    else { return [] }
    let when = condition(fields[.when])
    return fragment.steps.map { step in
      locations.conditions[Site(step: step.id, part: .step)] =
        locations.conditions[Site(step: step.id, part: .step)] ?? fields[.when]?.range
      return step.inserted(when: when, section: section)
    }
  }
}

extension Step {
  /// The step as it stands where its fragment is used.
  fileprivate func inserted(when outer: Condition?, section: Message?) -> Step {
    let both = [outer, when].compactMap(\.self)
    return Step(
      id: id, kind: kind, when: both.count == 2 ? .all(both) : both.first,
      section: self.section ?? section, say: say, warn: warn, tip: tip, offices: offices,
      windows: windows, contacts: contacts, isOptional: isOptional, pictogram: pictogram,
      sources: sources)
  }
}
