import Diagnostics
import ProcedureEngine
import YAMLReader

/// The kinds of step, by the key that holds the title.
enum StepKindKey: String, CaseIterable {
  case ask, read, gather, `do`, pay, go, wait, stop, finish
}

enum StepKey: String, FieldKey {
  case ask, read, gather, `do`, pay, go, wait, stop, finish
  case id, when, section, say, warn, tip, office, window, link, call, mail, optional, pictogram
  case source, documents, actions, trouble, first, fees, instead
  case duration = "for"

  var kind: StepKindKey? { StepKindKey(rawValue: rawValue) }

  /// Keys that only one kind of step has.
  static let special: KeyValuePairs<StepKey, StepKindKey> = [
    .documents: .gather, .actions: .do, .trouble: .do, .first: .do, .fees: .pay,
    .duration: .wait, .instead: .stop,
  ]
}

extension Scope {
  /// One step; `section` is the part that the steps before it opened.
  func step(_ node: YAMLNode, section: inout Message?) -> Step? {
    guard let fields = Fields<StepKey>(node, "a step", problems) else { return nil }
    guard let kindKey = kindKey(fields), let name = name(fields, kindKey) else { return nil }
    let context = owner / name
    let id = stepID(name)
    if locations.steps[id] != nil {
      problems.report(
        "duplicate-step", at: node.range.firstLine, "another step is named \(quoted(name)) too")
      return nil
    }
    locations.steps[id] = node.range.firstLine
    locations.conditions[Site(step: id, part: .step)] = fields[.when]?.range
    if let node = fields[.section] {
      section = title(node, context / "section", as: .section) ?? section
    }
    guard let kind = stepKind(kindKey, fields, name) else { return nil }
    return Step(
      id: id, kind: kind, when: condition(fields[.when]), section: section,
      say: sentences(
        fields[.say], context / "say", as: .sentence, at: .init(step: id, part: .say)
      ),
      warn: sentences(
        fields[.warn], context / "warn", as: .warning, at: .init(step: id, part: .warn)),
      tip: sentences(fields[.tip], context / "tip", as: .tip, at: .init(step: id, part: .tip)),
      offices: offices(fields[.office], id), windows: windows(fields[.window], id),
      contacts: contacts(fields[.link], fields[.call], fields[.mail]),
      isOptional: fields[.optional]?.flag("whether a step is optional", problems) ?? false,
      pictogram: pictogram(fields[.pictogram]),
      sources: fields[.source]?.items.compactMap { source($0) } ?? [])
  }

  private func kindKey(_ fields: Fields<StepKey>) -> StepKindKey? {
    let kinds = fields.keys.compactMap(\.kind)
    guard kinds.count == 1, let kind = kinds.first else {
      let all = StepKindKey.allCases.map(\.rawValue).joined(separator: ", ")
      problems.report("step-kind", at: fields.range.firstLine, "a step has one of the keys \(all)")
      return nil
    }
    for (key, owner) in StepKey.special where owner != kind {
      guard let entry = fields.entry(key) else { continue }
      problems.report(
        "key-not-here", at: entry.keyRange,
        "\(quoted(key.rawValue)) belongs to a step of kind \(owner.rawValue), not \(kind.rawValue)")
    }
    return kind
  }

  /// The step's name; a question's step may take the question's.
  private func name(_ fields: Fields<StepKey>, _ kind: StepKindKey) -> String? {
    if let node = fields[.id] ?? (kind == .ask ? fields[.ask] : nil) {
      guard node.text("a step's name", problems) != nil else { return nil }
      return node.scalar?.name(.kebab, "a step", problems)
    }
    problems.report(
      "missing-key", at: fields.range.firstLine, "a step needs the key \"id\", such as `id: papers`"
    )
    return nil
  }

  private func offices(_ node: YAMLNode?, _ step: StepID) -> [Conditional<Office>] {
    choices(node, key: "office", at: SitePlace(step: step, part: .office)) { office($0) }
  }

  private func windows(_ node: YAMLNode?, _ step: StepID) -> [Conditional<Window>] {
    if let node, node.mapping?["from"] != nil {
      return window(node).map { [Conditional($0)] } ?? []
    }
    return choices(node, key: "window", at: SitePlace(step: step, part: .window)) { window($0) }
  }

  /// A thing, or a list of things of which the first whose `when` holds counts.
  func choices<Value>(
    _ node: YAMLNode?, key: String, at place: SitePlace, decode: (YAMLNode) -> Value?
  ) -> [Conditional<Value>] {
    guard let node else { return [] }
    var list: [Conditional<Value>] = []
    for item in node.items {
      guard let mapping = item.mapping, let value = mapping[key]?.value else {
        if let value = decode(item) {
          locate(item, at: place, index: list.count)
          list.append(Conditional(value))
        }
        continue
      }
      for entry in mapping where entry.key.text != key && entry.key.text != "when" {
        problems.reportUnknown(
          "key", entry.key.text, at: entry.keyRange, among: [key, "when"], code: "unknown-key")
      }
      guard let decoded = decode(value) else { continue }
      locate(item, at: place, index: list.count)
      list.append(Conditional(decoded, when: condition(mapping["when"]?.value)))
    }
    return list
  }

  /// Facts to follow, call or write to.
  func contacts(_ link: YAMLNode?, _ call: YAMLNode?, _ mail: YAMLNode?) -> [ValueName] {
    [(link, FactKind.url), (call, .phone), (mail, .email)].flatMap { node, kind in
      node?.items.compactMap { factName($0, kind) } ?? []
    }
  }
}
