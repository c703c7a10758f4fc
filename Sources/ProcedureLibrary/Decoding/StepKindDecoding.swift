import Diagnostics
import ProcedureEngine
import YAMLReader

enum DocumentRequestKey: String, FieldKey {
  case document, any, when
  case ifAsked = "if-asked"
}

extension Scope {
  /// What a step does, by its kind.
  func stepKind(_ kind: StepKindKey, _ fields: Fields<StepKey>, _ name: String) -> Step.Kind? {
    if kind == .ask { return askedQuestion(fields[.ask]).map(Step.Kind.ask) }
    guard let key = StepKey(rawValue: kind.rawValue), let node = fields[key],
      let title = self.title(node, owner / name / "title", as: .screenTitle)
    else { return nil }
    let id = stepID(name)
    switch kind {
    case .ask: return nil
    case .read: return .read(title: title)
    case .gather: return .gather(title: title, documents: documents(fields[.documents], id, fields))
    case .do: return .do(title: title, work(fields, name))
    case .pay: return .pay(title: title, fees: fees(fields, id))
    case .go: return .go(title: title)
    case .wait:
      return .wait(title: title, duration: fields[.duration].flatMap { factName($0, .duration) })
    case .stop: return .stop(title: title, instead: instead(fields))
    case .finish: return .finish(title: title)
    }
  }

  private func askedQuestion(_ node: YAMLNode?) -> Question? {
    guard let node, let name = node.text("a question", problems) else { return nil }
    if signatures[name] == nil {
      problems.reportUnknown("question", name, at: node.range, among: signatures.keys)
    }
    return questions[name]
  }

  private func documents(
    _ node: YAMLNode?, _ step: StepID, _ fields: Fields<StepKey>
  ) -> [Conditional<DocumentRequest>] {
    guard let node = node ?? fields.required(.documents, in: "a `gather` step") else { return [] }
    var requests: [Conditional<DocumentRequest>] = []
    for item in node.items("documents", problems) {
      guard let request = documentRequest(item) else { continue }
      locate(item, at: SitePlace(step: step, part: .document), index: requests.count)
      requests.append(request)
    }
    return requests
  }

  private func documentRequest(_ node: YAMLNode) -> Conditional<DocumentRequest>? {
    guard node.mapping != nil else {
      return document(node).map { Conditional(DocumentRequest([$0])) }
    }
    guard let fields = Fields<DocumentRequestKey>(node, "a document", problems) else { return nil }
    let alternatives: [Document]
    if let any = fields[.any] {
      alternatives = any.items.compactMap { document($0) }
    } else {
      alternatives =
        fields.required(.document, in: "a document").flatMap { document($0) }.map { [$0] } ?? []
    }
    guard !alternatives.isEmpty else { return nil }
    let ifAsked =
      fields[.ifAsked]?.flag("whether a document is only for if asked", problems) ?? false
    return Conditional(
      DocumentRequest(alternatives, isOnlyIfAsked: ifAsked), when: condition(fields[.when]))
  }

  /// The procedures that a `stop` sends people to.
  private func instead(_ fields: Fields<StepKey>) -> [ProcedureID] {
    if fields[.instead] == nil, fields[.say] == nil, fields[.office] == nil {
      problems.report(
        "stop-without-way", at: fields.range.firstLine,
        "a `stop` says what to do instead: add `say`, `office` or `instead`")
    }
    return fields[.instead]?.items.compactMap { procedure($0) } ?? []
  }

  /// A procedure of the library by name.
  func procedure(_ node: YAMLNode) -> ProcedureID? {
    guard let name = node.text("a procedure", problems) else { return nil }
    if shared.procedureNames.contains(name) { return ProcedureID(name) }
    problems.reportUnknown("procedure", name, at: node.range, among: shared.procedureNames)
    return nil
  }
}
