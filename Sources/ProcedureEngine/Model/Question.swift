/// A question the person answers by choosing, never by free text: nothing personal can be typed.
package struct Question: Hashable, Sendable {
  package let id: QuestionID
  package let ask: Message
  package let hint: [Sentence]
  /// Why it is asked, in the author's words.
  package let why: Message?
  package let kind: Kind
  package let pictogram: PictogramID?

  /// The kinds of answer there are.
  package enum Kind: Hashable, Sendable {
    case choice(ChoiceList)
    case choices(ChoiceList)
    case yesNo
    case date
    /// A whole number between two bounds, both included.
    case number(ClosedRange<Int>)
    /// One office of a group, found by name or postcode.
    case office(OfficeGroup)
  }

  package init(
    id: QuestionID, ask: Message, hint: [Sentence] = [], why: Message? = nil, kind: Kind,
    pictogram: PictogramID? = nil
  ) {
    self.id = id
    self.ask = ask
    self.hint = hint
    self.why = why
    self.kind = kind
    self.pictogram = pictogram
  }
}

/// The choices of a question.
package struct ChoiceList: Hashable, Sendable {
  package let choices: [Choice]
  /// A shared list such as the countries: too long for one screen, so it is searched by name.
  package let isLong: Bool

  package init(_ choices: [Choice], isLong: Bool = false) {
    self.choices = choices
    self.isLong = isLong
  }

  package subscript(id: ChoiceID) -> Choice? {
    choices.first { $0.id == id }
  }
}

/// One answer a person can choose.
package struct Choice: Hashable, Sendable {
  package let id: ChoiceID
  package let label: Message
  package let help: [Sentence]
  package let pictogram: PictogramID?
  package let when: Condition?
  /// In a question with several choices: this one excludes all others ("none of these").
  package let isAlone: Bool

  package init(
    id: ChoiceID, label: Message, help: [Sentence] = [], pictogram: PictogramID? = nil,
    when: Condition? = nil, isAlone: Bool = false
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.pictogram = pictogram
    self.when = when
    self.isAlone = isAlone
  }
}

extension ChoiceID {
  package static let yes: ChoiceID = "yes"
  package static let no: ChoiceID = "no"
}
