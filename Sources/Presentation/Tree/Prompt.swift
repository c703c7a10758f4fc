package import ProcedureEngine

/// What a person answers on a screen: always a choice among what is shown, never free text.
package struct Prompt: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of these.
    case choice([Option])
    /// One or more of these.
    case choices([Option])
    case yesNo([Option])
    /// One of many, found by name (offices by postcode too).
    case longList(LongList)
    case date(DateField)
    case number(NumberField)
  }

  package let question: QuestionID
  package let hint: [Line]
  /// What to do, such as "choose one answer".
  package let instruction: Line
  package let kind: Kind

  package init(question: QuestionID, hint: [Line] = [], instruction: Line, kind: Kind) {
    self.question = question
    self.hint = hint
    self.instruction = instruction
    self.kind = kind
  }
}

package typealias OptionID = Identifier<Option>

/// One answer that can be chosen.
package struct Option: Hashable, Sendable {
  /// What `Question.read` understands: a choice or an office.
  package let id: OptionID
  package let label: Line
  package let help: [Line]
  package let pictogram: PictogramID?
  package let isSelected: Bool
  /// Choosing it takes all other choices away: "none of these".
  package let excludesOthers: Bool

  package init(
    id: OptionID, label: Line, help: [Line] = [], pictogram: PictogramID? = nil,
    isSelected: Bool = false, excludesOthers: Bool = false
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.pictogram = pictogram
    self.isSelected = isSelected
    self.excludesOthers = excludesOthers
  }
}

/// A day to be given.
package struct DateField: Hashable, Sendable {
  /// The names of the twelve months as they stand alone, in order.
  package let months: [Line]
  /// How a date is typed, with an example.
  package let example: Line
  package let years: ClosedRange<Int>
  /// The present year: the years around it are offered first.
  package let thisYear: Int
  package let selected: CalendarDate?

  package init(
    months: [Line], example: Line, years: ClosedRange<Int>, thisYear: Int,
    selected: CalendarDate? = nil
  ) {
    self.months = months
    self.example = example
    self.years = years
    self.thisYear = thisYear
    self.selected = selected
  }
}

/// A whole number to be given.
package struct NumberField: Hashable, Sendable {
  package let range: ClosedRange<Int>
  /// The range in words.
  package let rangeText: Line
  package let selected: Int?

  package init(range: ClosedRange<Int>, rangeText: Line, selected: Int? = nil) {
    self.range = range
    self.rangeText = rangeText
    self.selected = selected
  }
}
