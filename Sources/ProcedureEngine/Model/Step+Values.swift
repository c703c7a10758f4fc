extension Step {
  /// Every value the step may show: in its sentences, as a contact, a fee or a delay.
  package var valueNames: Set<ValueName> {
    var names = Set(contacts)
    for message in messages { names.formUnion(message.pattern.values) }
    switch kind {
    case .do(_, let work):
      for action in work.actions { names.formUnion(action.value.contacts) }
      names.formUnion(work.troubles.compactMap(\.value.wait))
    case .pay(_, let fees):
      for fee in fees { if case .fact(let name) = fee.value.amount { names.insert(name) } }
    case .wait(_, let duration?): names.insert(duration)
    case .ask, .read, .gather, .go, .wait, .stop, .finish: break
    }
    return names
  }

  /// Every text the step itself may show; those of documents and offices stand with them.
  package var messages: [Message] {
    sentences.map(\.value) + [title] + ownMessages
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

  private var ownMessages: [Message] {
    switch kind {
    case .ask(let question): [question.why].compactMap(\.self) + question.kind.choices.map(\.label)
    case .do(_, let work): work.actions.map(\.value.text) + work.troubles.map(\.value.sign)
    case .read, .gather, .pay, .go, .wait, .stop, .finish: []
    }
  }
}
