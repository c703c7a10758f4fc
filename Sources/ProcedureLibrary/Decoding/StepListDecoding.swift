import Diagnostics
import ProcedureEngine
import YAMLReader

extension Scope {
  /// Makes the questions and values of the fragments that are used known, before conditions name them.
  func takeNamesOfFragments(_ node: YAMLNode?) {
    for item in node?.sequence ?? [] {
      guard let name = item.mapping?["use"]?.value.scalar?.text,
        usedFragments.insert(name).inserted
      else { continue }
      guard let fragment = shared.fragments[name] else {
        if shared.declaredFragments.contains(name) { usesBrokenFragment = true }
        continue
      }
      takeNames(of: fragment, called: name, at: item)
    }
  }

  private func takeNames(of fragment: Fragment, called name: String, at use: YAMLNode) {
    signatures.merge(fragment.signatures) { mine, _ in mine }
    locations.add(fragment.locations)
    valueKinds.merge(fragment.valueKinds) { mine, _ in mine }
    for (value, definition) in fragment.values.sorted(by: { $0.key < $1.key }) {
      if values.updateValue(definition, forKey: value) != nil {
        problems.report(
          "duplicate-name", at: use.range.firstLine,
          "the fragment \(quoted(name)) names \(quoted(value.text)), and so does another: rename one"
        )
      }
      declaredValues.insert(value.text)
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
    if items.isEmpty {
      problems.report("empty-list", at: node.range, "`steps` is an empty list: write at least one")
    }
    var section: Message?
    var steps: [Step] = []
    for item in items {
      if item.mapping?["use"] != nil {
        let used = usedSteps(item, section: section)
        if let repeated = used.first(where: { step in steps.contains { $0.id == step.id } }) {
          problems.report(
            "duplicate-step", at: item.range.firstLine,
            "the step \(quoted(repeated.id.text)) stands here a second time: use a fragment once")
        } else {
          steps += used
        }
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
    guard prefix.isEmpty else {
      problems.report(
        "nested-fragment", at: node.range.firstLine, "a fragment cannot use another fragment")
      return []
    }
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
