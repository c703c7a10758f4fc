/// When something must be done, and where today stands.
package struct WindowNote: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// It opens so many days after today, at least 1.
    case opensLater(inDays: Int)
    /// It is open; 0 days left means today is the last day.
    case open(daysLeft: Int)
    /// It closed so many days before today, at least 1.
    case closed(daysAgo: Int)
  }

  /// "When".
  package let label: Line
  /// The first and the last day in words.
  package let span: Line
  /// Nothing while the span is not known, because a date was not answered.
  package let state: State?
  /// ``state`` in words.
  package let stateText: Line?

  package init(label: Line, span: Line, state: State? = nil, stateText: Line? = nil) {
    self.label = label
    self.span = span
    self.state = state
    self.stateText = stateText
  }
}

/// What has to be paid.
package struct FeeNote: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case amount
    case free
    /// The amount is not established; the person asks.
    case ask
  }

  /// "Price".
  package let label: Line
  package let kind: Kind
  /// The amount, or that it is free, or whom to ask.
  package let text: Line
  /// "Proof needed", with the document, when an exemption needs one.
  package let proof: FeeProof?

  package init(label: Line, kind: Kind, text: Line, proof: FeeProof? = nil) {
    self.label = label
    self.kind = kind
    self.text = text
    self.proof = proof
  }
}

/// The document that an exemption needs.
package struct FeeProof: Hashable, Sendable {
  package let label: Line
  package let document: DocumentCard

  package init(label: Line, document: DocumentCard) {
    self.label = label
    self.document = document
  }
}

/// How long something takes.
package struct DurationNote: Hashable, Sendable {
  /// "How long".
  package let label: Line
  package let text: Line

  package init(label: Line, text: Line) {
    self.label = label
    self.text = text
  }
}
