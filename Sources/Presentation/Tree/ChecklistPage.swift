package import Localization
package import ProcedureEngine

/// What a person takes home: papers, actions, money, days and offices of the path so far.
package struct ChecklistPage: Hashable, Sendable {
  package let language: Language
  package let procedure: ProcedureID
  /// "My list".
  package let label: Line
  /// The title of the procedure.
  package let title: Line
  /// The day of the list, in words.
  package let date: Line
  /// Every paper once; nothing when the path asks for none.
  package let documents: DocumentList?
  package let entries: [ChecklistEntry]
  /// What everything costs together; nothing when nothing has to be paid.
  package let total: TotalNote?
  package let glosses: [Gloss]
  package let sources: [SourceNote]
  package let askAPerson: PersonNote
  package let notices: [Notice]

  package var direction: TextDirection { language.direction }

  package init(
    language: Language, procedure: ProcedureID, label: Line, title: Line, date: Line,
    documents: DocumentList? = nil, entries: [ChecklistEntry], total: TotalNote? = nil,
    glosses: [Gloss] = [], sources: [SourceNote] = [], askAPerson: PersonNote,
    notices: [Notice] = []
  ) {
    self.language = language
    self.procedure = procedure
    self.label = label
    self.title = title
    self.date = date
    self.documents = documents
    self.entries = entries
    self.total = total
    self.glosses = glosses
    self.sources = sources
    self.askAPerson = askAPerson
    self.notices = notices
  }
}

/// One step of the list.
package struct ChecklistEntry: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let step: StepID
  package let kind: StepKind
  package let kindLabel: Line
  package let pictogram: PictogramID?
  package let heading: Line
  package let optional: Line?
  package let documents: [DocumentItem]
  package let actions: [ActionItem]
  package let contacts: [ContactItem]
  package let fee: FeeNote?
  package let window: WindowNote?
  package let duration: DurationNote?
  package let office: OfficeCard?

  package init(
    number: Int, step: StepID, kind: StepKind, kindLabel: Line, pictogram: PictogramID? = nil,
    heading: Line, optional: Line? = nil, documents: [DocumentItem] = [],
    actions: [ActionItem] = [], contacts: [ContactItem] = [], fee: FeeNote? = nil,
    window: WindowNote? = nil, duration: DurationNote? = nil, office: OfficeCard? = nil
  ) {
    self.number = number
    self.step = step
    self.kind = kind
    self.kindLabel = kindLabel
    self.pictogram = pictogram
    self.heading = heading
    self.optional = optional
    self.documents = documents
    self.actions = actions
    self.contacts = contacts
    self.fee = fee
    self.window = window
    self.duration = duration
    self.office = office
  }
}

/// The sum of all fees.
package struct TotalNote: Hashable, Sendable {
  /// "Total".
  package let label: Line
  /// The sum of what is known, and that more must be asked when it must.
  package let text: Line

  package init(label: Line, text: Line) {
    self.label = label
    self.text = text
  }
}

/// All answers given so far, to be looked at and changed.
package struct AnswersPage: Hashable, Sendable {
  package let language: Language
  package let procedure: ProcedureID
  package let heading: Line
  package let answers: [GivenAnswer]
  /// Said when there is none.
  package let empty: Line
  package let notices: [Notice]

  package init(
    language: Language, procedure: ProcedureID, heading: Line, answers: [GivenAnswer], empty: Line,
    notices: [Notice] = []
  ) {
    self.language = language
    self.procedure = procedure
    self.heading = heading
    self.answers = answers
    self.empty = empty
    self.notices = notices
  }
}
