package import ProcedureEngine

/// A question with its answers, to be ticked or written by hand.
package struct QuestionRow: Hashable, Sendable {
  package let number: Int
  package let step: StepID
  package let question: QuestionID
  package let kindLabel: Line
  package let pictogram: PictogramID?
  package let heading: Line
  package let condition: ConditionNote?
  package let hint: [SheetItem<Line>]
  /// What to do, such as "choose one answer".
  package let instruction: Line
  package let answer: AnswerSpace
  /// Sentences to tick below a date, which later conditions refer to.
  package let dayCases: DayCases?
  /// Where to go on after any answer without a place of its own; nothing means the next row.
  package let goTo: GoTo?
  package let footnotes: [Int]

  package init(
    number: Int, step: StepID, question: QuestionID, kindLabel: Line, pictogram: PictogramID? = nil,
    heading: Line, condition: ConditionNote? = nil, hint: [SheetItem<Line>] = [], instruction: Line,
    answer: AnswerSpace, dayCases: DayCases? = nil, goTo: GoTo? = nil, footnotes: [Int] = []
  ) {
    self.number = number
    self.step = step
    self.question = question
    self.kindLabel = kindLabel
    self.pictogram = pictogram
    self.heading = heading
    self.condition = condition
    self.hint = hint
    self.instruction = instruction
    self.answer = answer
    self.dayCases = dayCases
    self.goTo = goTo
    self.footnotes = footnotes
  }
}

/// Where an answer is given by hand.
package enum AnswerSpace: Hashable, Sendable {
  /// Boxes to tick: one of them, or several.
  case options([OptionRow], isSeveral: Bool)
  /// Day, month and year, with their names.
  case date(day: Line, month: Line, year: Line)
  /// A number; the line says from where to where.
  case number(range: Line)
  /// A name of a long list, such as a country or a commune.
  case name
}

/// One answer to tick.
package struct OptionRow: Hashable, Sendable {
  package let id: OptionID
  package let label: Line
  package let help: [SheetItem<Line>]
  package let pictogram: PictogramID?
  package let condition: ConditionNote?
  /// Where to go on after this answer; nothing means the next row.
  package let goTo: GoTo?

  package init(
    id: OptionID, label: Line, help: [SheetItem<Line>] = [], pictogram: PictogramID? = nil,
    condition: ConditionNote? = nil, goTo: GoTo? = nil
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.pictogram = pictogram
    self.condition = condition
    self.goTo = goTo
  }
}

/// How far a date written by hand may be from today, as sentences of which the true one is ticked.
package struct DayCases: Hashable, Sendable {
  package struct Sentence: Hashable, Sendable {
    /// "A": what conditions call it.
    package let letter: String
    package let line: Line

    package init(letter: String, line: Line) {
      self.letter = letter
      self.line = line
    }
  }

  /// Says to count from today and to tick.
  package let instruction: Line
  /// Never empty.
  package let sentences: [Sentence]

  package init(instruction: Line, sentences: [Sentence]) {
    self.instruction = instruction
    self.sentences = sentences
  }
}
