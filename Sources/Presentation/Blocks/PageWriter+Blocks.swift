import ProcedureEngine

extension PageWriter {
  /// The body of a step's screen: what it is, when, dangers, what to do, where, help.
  mutating func blocks(of step: Step) -> [Block] {
    var blocks: [Block] = []
    if step.isOptional { blocks.append(.optional(line(.optional))) }
    blocks += lines(step.say).map(Block.paragraph)
    if let first = step.work?.first { blocks += prerequisite(first).map(Block.prerequisite).list }
    blocks += windowNote(of: step).map(Block.window).list
    blocks += advice(.warning, step.warn).map(Block.warning).list
    blocks += main(of: step)
    if !step.contacts.isEmpty { blocks.append(.contacts(contacts(step.contacts))) }
    if let office = journey?.office(of: step) { blocks.append(.office(card(of: office))) }
    blocks += advice(.tip, step.tip).map(Block.tip).list
    if let work = step.work { blocks += troubleList(shown(work.troubles)).map(Block.trouble).list }
    if case .stop(_, let instead) = step.kind {
      blocks += procedureLinks(instead).map(Block.instead).list
    }
    return blocks
  }

  /// What only one kind of step has.
  private mutating func main(of step: Step) -> [Block] {
    switch step.kind {
    case .gather(_, let requests): return documentList(shown(requests)).map(Block.documents).list
    case .do(_, let work):
      let actions = shown(work.actions)
      return actions.isEmpty ? [] : [.actions(actionItems(actions))]
    case .pay(_, let fees):
      guard let fee = circumstances?.first(fees) else { return [] }
      return [.fee(feeNote(fee))]
    case .wait(_, let duration?): return [.duration(durationNote(duration))]
    case .ask, .read, .go, .wait(_, nil), .stop, .finish: return []
    }
  }

  private mutating func advice(_ label: InterfaceKey, _ sentences: [Sentence]) -> Advice? {
    guard sentences.contains(where: { holds($0.when) }) else { return nil }
    let label = line(label)
    return Advice(label: label, lines: lines(sentences))
  }

  func shown<Value>(_ items: [Conditional<Value>]) -> [Value] {
    items.filter { holds($0.when) }.map(\.value)
  }
}

extension Step {
  /// What a `do` step asks of the person.
  fileprivate var work: Work? {
    if case .do(_, let work) = kind { work } else { nil }
  }
}

extension Block? {
  fileprivate var list: [Block] { map { [$0] } ?? [] }
}
