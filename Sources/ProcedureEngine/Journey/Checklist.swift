/// What a person takes home: papers, actions, money, windows and offices of the path so far.
package struct Checklist: Hashable, Sendable {
  /// One step that asks something of the person: `gather`, `do`, `pay`, `go` or `wait`.
  package struct Entry: Hashable, Sendable {
    package let step: Step
    package let documents: [DocumentRequest]
    package let actions: [Action]
    package let fee: Fee?
    package let window: DateSpan?
    package let office: Office?
  }

  package let entries: [Entry]

  /// Every paper once, in the order it is first asked for; one asked firmly stays firm.
  package var documents: [DocumentRequest] {
    var order: [[Document]] = []
    var isOnlyIfAsked: [[Document]: Bool] = [:]
    for request in entries.flatMap(\.documents) {
      if isOnlyIfAsked[request.alternatives] == nil { order.append(request.alternatives) }
      isOnlyIfAsked[request.alternatives] =
        (isOnlyIfAsked[request.alternatives] ?? true) && request.isOnlyIfAsked
    }
    return order.map { DocumentRequest($0, isOnlyIfAsked: isOnlyIfAsked[$0] ?? false) }
  }

  /// Every office once, in the order of the path.
  package var offices: [Office] {
    var seen: Set<OfficeID> = []
    return entries.compactMap(\.office).filter { seen.insert($0.id).inserted }
  }
}

/// What everything costs together.
package struct Total: Hashable, Sendable {
  /// The sum of the amounts that are known.
  package let known: Money
  /// How many amounts are not known and must be asked.
  package let toAsk: Int

  package init(known: Money, toAsk: Int) {
    self.known = known
    self.toAsk = toAsk
  }
}

extension Journey {
  /// The checklist of the path so far, at any moment of the journey.
  package var checklist: Checklist {
    Checklist(entries: stages.compactMap { entry(of: $0.step) })
  }

  /// The sum of the checklist's fees; nothing when the path asks for no payment.
  package var total: Total? {
    let fees = checklist.entries.compactMap(\.fee)
    guard !fees.isEmpty else { return nil }
    let amounts = fees.map { amount(of: $0) }
    return Total(
      known: amounts.compactMap(\.self).reduce(.zero, +), toAsk: amounts.count { $0 == nil })
  }

  /// The amount of a fee today, or nothing when it must be asked.
  package func amount(of fee: Fee) -> Money? {
    switch fee.amount {
    case .free: return .zero
    case .ask: return nil
    case .fact(let name):
      guard case .fact(.known(.money(let money), _)) = circumstances.reading(of: name) else {
        return nil
      }
      return money
    }
  }

  /// The office of a step: of a general entry such as "your commune", the one the person chose.
  package func office(of step: Step) -> Office? {
    guard let office = circumstances.first(step.offices) else { return nil }
    return chosenMember(for: office) ?? office
  }

  /// The window of a step, if it has one that is known.
  package func window(of step: Step) -> DateSpan? {
    circumstances.first(step.windows).flatMap { circumstances.span(of: $0) }
  }

  private func entry(of step: Step) -> Checklist.Entry? {
    var documents: [DocumentRequest] = []
    var actions: [Action] = []
    var fee: Fee?
    switch step.kind {
    case .ask, .read, .stop, .finish: return nil
    case .gather(_, let requests): documents = circumstances.shown(requests)
    case .do(_, let work): actions = circumstances.shown(work.actions)
    case .pay(_, let fees): fee = circumstances.first(fees)
    case .go, .wait: break
    }
    return Checklist.Entry(
      step: step, documents: documents, actions: actions, fee: fee, window: window(of: step),
      office: office(of: step))
  }

  private func chosenMember(for general: Office) -> Office? {
    guard let group = general.standsFor else { return nil }
    for case let (.office(asked)?, .office(chosen)?) in stages.map({
      ($0.step.question?.kind, $0.answer)
    })
    where asked.id == group {
      return asked.members.first { $0.id == chosen }
    }
    return nil
  }
}
