import ProcedureEngine

/// Which answers the screen of each step depends on.
///
/// A step depends on a question when its name stands anywhere in the step, or in a value the step
/// names: that is how conditions, windows and computed dates name what they depend on. It depends on
/// a chosen office when it names the general one the chosen office stands for. Everything in the step
/// is looked at, so nothing added to the model later can be forgotten here.
struct AnswerUse: Sendable {
  private let questions: [StepID: Set<QuestionID>]

  init(of procedure: Procedure) {
    let asked = procedure.steps.compactMap(\.question)
    questions = Dictionary(
      procedure.steps.map { step in
        var search = NameSearch(values: procedure.values)
        search.look(into: step)
        let chosen = asked.filter { $0.asksForOffice(in: search.groups) }.map(\.id)
        return (step.id, search.questions.union(chosen))
      }, uniquingKeysWith: { $0.union($1) })
  }

  /// The choices that decide what the screen of a step on the way says; empty when nothing does.
  ///
  /// Nothing when the screen says more of the person than choices: something counted from their date
  /// or number, where they live, or an answer that was lost.
  func choicesDeciding(_ step: Step, in journey: Journey) -> Answers? {
    guard let questions = questions[step.id], journey.dropped.isEmpty else { return nil }
    var choices = Answers()
    for question in questions {
      switch journey.answers[question] {
      case .choice, .choices: choices[question] = journey.answers[question]
      case .date, .number, .office: return nil
      case nil: break
      }
    }
    return choices
  }
}

extension Question {
  fileprivate func asksForOffice(in groups: Set<OfficeGroupID>) -> Bool {
    if case .office(let group) = kind { groups.contains(group.id) } else { false }
  }
}

/// Finds the questions and groups of offices named anywhere in a value, behind values too.
private struct NameSearch {
  let values: [ValueName: ValueDefinition]
  private(set) var questions: Set<QuestionID> = []
  private(set) var groups: Set<OfficeGroupID> = []
  private var seen: Set<ValueName> = []

  init(values: [ValueName: ValueDefinition]) {
    self.values = values
  }

  mutating func look(into value: Any) {
    switch value {
    case let question as QuestionID: questions.insert(question)
    case let group as OfficeGroupID: groups.insert(group)
    case let name as ValueName:
      if seen.insert(name).inserted, let definition = values[name] { look(into: definition) }
    case is String: break
    default: for child in Mirror(reflecting: value).children { look(into: child.value) }
    }
  }
}
