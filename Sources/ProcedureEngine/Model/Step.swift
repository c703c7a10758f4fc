/// One screen of a procedure, shown when its condition holds.
package struct Step: Hashable, Sendable {
  package let id: StepID
  package let kind: Kind
  package let when: Condition?
  /// The part of the procedure it belongs to; carried from step to step by the loader.
  package let section: Message?
  package let say: [Sentence]
  package let warn: [Sentence]
  package let tip: [Sentence]
  /// The first whose condition holds.
  package let offices: [Conditional<Office>]
  /// The first whose condition holds.
  package let windows: [Conditional<Window>]
  /// Facts to follow, call or write to.
  package let contacts: [ValueName]
  package let isOptional: Bool
  package let pictogram: PictogramID?
  package let sources: [Source]

  /// The nine kinds of step.
  package enum Kind: Hashable, Sendable {
    case ask(Question)
    case read(title: Message)
    case gather(title: Message, documents: [Conditional<DocumentRequest>])
    case `do`(title: Message, Work)
    case pay(title: Message, fees: [Conditional<Fee>])
    case go(title: Message)
    /// `duration` names a duration fact.
    case wait(title: Message, duration: ValueName?)
    /// Ends early and says what to do instead.
    case stop(title: Message, instead: [ProcedureID])
    case finish(title: Message)
  }

  package init(
    id: StepID, kind: Kind, when: Condition? = nil, section: Message? = nil, say: [Sentence] = [],
    warn: [Sentence] = [], tip: [Sentence] = [], offices: [Conditional<Office>] = [],
    windows: [Conditional<Window>] = [], contacts: [ValueName] = [], isOptional: Bool = false,
    pictogram: PictogramID? = nil, sources: [Source] = []
  ) {
    self.id = id
    self.kind = kind
    self.when = when
    self.section = section
    self.say = say
    self.warn = warn
    self.tip = tip
    self.offices = offices
    self.windows = windows
    self.contacts = contacts
    self.isOptional = isOptional
    self.pictogram = pictogram
    self.sources = sources
  }
}

extension Step {
  /// The question, for a step that asks one.
  package var question: Question? {
    if case .ask(let question) = kind { question } else { nil }
  }

  /// What the screen is headed with: the question, or the step's title.
  package var title: Message {
    switch kind {
    case .ask(let question): question.ask
    case .read(let title), .gather(let title, _), .do(let title, _), .pay(let title, _),
      .go(let title), .wait(let title, _), .stop(let title, _), .finish(let title):
      title
    }
  }

  /// Whether a journey ends here.
  package var isEnd: Bool {
    switch kind {
    case .stop, .finish: true
    case .ask, .read, .gather, .do, .pay, .go, .wait: false
    }
  }
}
