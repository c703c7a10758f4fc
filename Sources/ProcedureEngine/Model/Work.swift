/// What a `do` step asks of the person.
package struct Work: Hashable, Sendable {
  package let actions: [Conditional<Action>]
  package let troubles: [Conditional<Trouble>]
  /// A procedure to do first; the person may go there and comes back to this place.
  package let first: ProcedureID?

  package init(
    actions: [Conditional<Action>], troubles: [Conditional<Trouble>] = [], first: ProcedureID? = nil
  ) {
    self.actions = actions
    self.troubles = troubles
    self.first = first
  }
}

/// One thing to do, with what it needs.
package struct Action: Hashable, Sendable {
  package let text: Message
  /// Facts to follow, call or write to.
  package let contacts: [ValueName]
  package let pictogram: PictogramID?

  package init(text: Message, contacts: [ValueName] = [], pictogram: PictogramID? = nil) {
    self.text = text
    self.contacts = contacts
    self.pictogram = pictogram
  }
}

/// Something that commonly goes wrong, and what to do then.
package struct Trouble: Hashable, Sendable {
  /// What the person sees, such as "Is there no place left?".
  package let sign: Message
  package let say: [Sentence]
  /// A duration fact: how long to wait before trying again.
  package let wait: ValueName?

  package init(sign: Message, say: [Sentence], wait: ValueName? = nil) {
    self.sign = sign
    self.say = say
    self.wait = wait
  }
}

/// What has to be paid.
package struct Fee: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    /// A money fact.
    case fact(ValueName)
    case free
    case ask(Office)
  }

  package let amount: Amount
  /// The document that an exemption needs.
  package let proof: Document?

  package init(_ amount: Amount, proof: Document? = nil) {
    self.amount = amount
    self.proof = proof
  }
}
