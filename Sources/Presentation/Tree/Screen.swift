package import Localization
package import ProcedureEngine

/// One screen of a procedure: everything a medium draws, in the order it is read.
package struct Screen: Hashable, Sendable {
  package let language: Language
  package let procedure: ProcedureID
  package let step: StepID
  package let procedureTitle: Line
  /// The name of the part of the procedure.
  package let section: Line?
  package let progress: Progress
  /// ``progress`` in words.
  package let progressText: Line
  package let kind: StepKind
  /// What one does on this screen, such as "to read" or "to pay".
  package let kindLabel: Line
  package let pictogram: PictogramID?
  package let heading: Line
  package let blocks: [Block]
  /// What is answered here; only a screen of kind ``StepKind/ask`` has one.
  package let prompt: Prompt?
  /// Why this screen is shown; nothing when it is shown to everyone without a reason given.
  package let explanation: WhyNote?
  /// The hard words of the screen, each once, in reading order.
  package let glosses: [Gloss]
  /// The sources of the facts on the screen, each once, in reading order.
  package let sources: [SourceNote]
  package let askAPerson: PersonNote
  package let notices: [Notice]

  package var direction: TextDirection { language.direction }

  package init(
    language: Language, procedure: ProcedureID, step: StepID, procedureTitle: Line,
    section: Line? = nil, progress: Progress, progressText: Line, kind: StepKind, kindLabel: Line,
    pictogram: PictogramID? = nil, heading: Line, blocks: [Block], prompt: Prompt? = nil,
    explanation: WhyNote? = nil, glosses: [Gloss] = [], sources: [SourceNote] = [],
    askAPerson: PersonNote, notices: [Notice] = []
  ) {
    self.language = language
    self.procedure = procedure
    self.step = step
    self.procedureTitle = procedureTitle
    self.section = section
    self.progress = progress
    self.progressText = progressText
    self.kind = kind
    self.kindLabel = kindLabel
    self.pictogram = pictogram
    self.heading = heading
    self.blocks = blocks
    self.prompt = prompt
    self.explanation = explanation
    self.glosses = glosses
    self.sources = sources
    self.askAPerson = askAPerson
    self.notices = notices
  }
}

/// The nine kinds of step.
package enum StepKind: String, Hashable, Sendable, CaseIterable {
  case ask, read, gather, `do`, pay, go, wait, stop, finish
}

/// Why a screen is shown.
package struct WhyNote: Hashable, Sendable {
  /// The author's reason.
  package let reason: Line?
  /// Heads ``because``: "because you answered".
  package let becauseLabel: Line
  /// The earlier answers that brought the person here; empty when it was not an answer.
  package let because: [GivenAnswer]
  /// Says that the date of today counts, when it does.
  package let today: Line?

  package init(
    reason: Line? = nil, becauseLabel: Line, because: [GivenAnswer] = [], today: Line? = nil
  ) {
    self.reason = reason
    self.becauseLabel = becauseLabel
    self.because = because
    self.today = today
  }
}

/// A question with the answer given to it.
package struct GivenAnswer: Hashable, Sendable {
  package let question: QuestionID
  /// The step that asks it: where the answer is changed.
  package let step: StepID
  package let asked: Line
  /// The answer in words; several choices are several lines.
  package let answer: [Line]

  package init(question: QuestionID, step: StepID, asked: Line, answer: [Line]) {
    self.question = question
    self.step = step
    self.asked = asked
    self.answer = answer
  }
}

/// Who can be asked in person, where and when.
package struct PersonNote: Hashable, Sendable {
  package let label: Line
  package let organisation: Line
  package let ask: [Line]
  package let place: [Line]
  package let hours: [Line]

  package init(label: Line, organisation: Line, ask: [Line], place: [Line], hours: [Line]) {
    self.label = label
    self.organisation = organisation
    self.ask = ask
    self.place = place
    self.hours = hours
  }
}

/// Where a fact on the page was read.
package struct SourceNote: Hashable, Sendable {
  package let id: SourceID
  /// Who says it.
  package let authority: Line
  package let kind: Source.Kind
  package let url: LocalizedValue
  /// The year of the page's content, or that it carries no date.
  package let copy: Line
  /// The month in which it was read.
  package let seen: Line
  /// That it may differ and must be checked, for a source that is not the authority.
  package let caution: Line?

  package init(
    id: SourceID, authority: Line, kind: Source.Kind, url: LocalizedValue, copy: Line, seen: Line,
    caution: Line? = nil
  ) {
    self.id = id
    self.authority = authority
    self.kind = kind
    self.url = url
    self.copy = copy
    self.seen = seen
    self.caution = caution
  }
}

/// Something the person is told about the page itself.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// An answer no longer applies and was taken away.
    case droppedAnswer
    /// Some lines are still in French.
    case untranslated
    /// No native reader has read the translation yet.
    case notReviewed
  }

  package let kind: Kind
  package let text: Line

  package init(kind: Kind, text: Line) {
    self.kind = kind
    self.text = text
  }
}
