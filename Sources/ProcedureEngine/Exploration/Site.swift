/// A place of a procedure that has a condition.
package struct Site: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case step
    case hint
    case choice
    /// The help of all choices, one after the other.
    case help
    case say
    case warn
    case tip
    case document
    case action
    case trouble
    /// The advice for all troubles, one after the other.
    case advice
    case fee
    case office
    case window

    /// Whether of such a list only the first item that holds is used.
    var isFirstMatch: Bool {
      switch self {
      case .fee, .office, .window: true
      case .step, .hint, .choice, .help, .say, .warn, .tip, .document, .action, .trouble, .advice:
        false
      }
    }
  }

  package let step: StepID
  package let part: Part
  /// The place in the list, counted from 0.
  package let index: Int

  package init(step: StepID, part: Part, index: Int = 0) {
    self.step = step
    self.part = part
    self.index = index
  }
}

extension Step {
  /// The conditions of everything the step shows, list by list; the step's own is not among them.
  package var conditions: [(part: Site.Part, conditions: [Condition?])] {
    var lists: [(Site.Part, [Condition?])] = [
      (.say, say.map(\.when)), (.warn, warn.map(\.when)), (.tip, tip.map(\.when)),
      (.office, offices.map(\.when)), (.window, windows.map(\.when)),
    ]
    switch kind {
    case .ask(let question):
      lists.append((.hint, question.hint.map(\.when)))
      lists.append((.choice, question.kind.choices.map(\.when)))
      lists.append((.help, question.kind.choices.flatMap(\.help).map(\.when)))
    case .gather(_, let documents): lists.append((.document, documents.map(\.when)))
    case .do(_, let work):
      lists.append((.action, work.actions.map(\.when)))
      lists.append((.trouble, work.troubles.map(\.when)))
      lists.append((.advice, work.troubles.flatMap(\.value.say).map(\.when)))
    case .pay(_, let fees): lists.append((.fee, fees.map(\.when)))
    case .read, .go, .wait, .stop, .finish: break
    }
    return lists.filter { !$0.1.isEmpty }
  }
}

extension Question.Kind {
  /// The choices of a choice question; none for the other kinds.
  package var choices: [Choice] {
    switch self {
    case .choice(let list), .choices(let list): list.choices
    case .yesNo, .date, .number, .office: []
    }
  }
}
