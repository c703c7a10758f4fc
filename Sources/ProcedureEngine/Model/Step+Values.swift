extension Step {
  /// Values that are shown together, and when.
  package struct ValueUse: Hashable, Sendable {
    package let names: Set<ValueName>
    /// Nothing means on every showing of the step.
    package let when: Condition?
  }

  /// Every value the step may show: in its sentences, as a contact, a fee or a delay.
  package var valueNames: Set<ValueName> {
    valueUses.reduce(into: []) { $0.formUnion($1.names) }
  }

  /// The values the step may show, with the conditions of the sentences that show them.
  package var valueUses: [ValueUse] {
    var uses = [ValueUse(names: Set(contacts), when: nil)]
    uses += (sentences + ownSentences).map {
      ValueUse(names: Set($0.value.pattern.values), when: $0.when)
    }
    switch kind {
    case .do(_, let work):
      uses += work.actions.map { ValueUse(names: Set($0.value.contacts), when: $0.when) }
      uses += work.troubles.map {
        ValueUse(names: Set([$0.value.wait].compactMap(\.self)), when: $0.when)
      }
    case .pay(_, let fees):
      for fee in fees {
        if case .fact(let name) = fee.value.amount {
          uses.append(.init(names: [name], when: fee.when))
        }
      }
    case .wait(_, let duration?): uses.append(ValueUse(names: [duration], when: nil))
    case .ask, .read, .gather, .go, .wait, .stop, .finish: break
    }
    return uses.filter { !$0.names.isEmpty }
  }

  /// Every text the step itself may show; those of documents and offices stand with them.
  package var messages: [Message] {
    (sentences + ownSentences).map(\.value)
  }

  /// Every sentence the step may show, with its condition.
  package var sentences: [Sentence] {
    switch kind {
    case .ask(let question):
      say + question.hint + question.kind.choices.flatMap(\.help) + warn + tip
    case .do(_, let work): say + work.troubles.flatMap(\.value.say) + warn + tip
    case .read, .gather, .pay, .go, .wait, .stop, .finish: say + warn + tip
    }
  }

  /// The title and what belongs to the kind of step alone.
  private var ownSentences: [Sentence] {
    let title = Sentence(title)
    switch kind {
    case .ask(let question):
      let why = [question.why].compactMap(\.self).map { Sentence($0) }
      return [title] + why + question.kind.choices.map { Sentence($0.label, when: $0.when) }
    case .do(_, let work):
      let actions = work.actions.map { Sentence($0.value.text, when: $0.when) }
      return [title] + actions + work.troubles.map { Sentence($0.value.sign, when: $0.when) }
    case .read, .gather, .pay, .go, .wait, .stop, .finish: return [title]
    }
  }
}
